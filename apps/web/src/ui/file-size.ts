import { frenchNumber, noBreakSpace } from '@equipage/domain';

const kilobyte = 1000;

/** « 212 ko », « 1,4 Mo » */
export function fileSize(bytes: number): string {
  const kilobytes = bytes / kilobyte;
  if (kilobytes < kilobyte) return `${frenchNumber(Math.max(1, Math.round(kilobytes)))}${noBreakSpace}ko`;
  return `${frenchNumber(Math.round(kilobytes / 100) / 10)}${noBreakSpace}Mo`;
}
