import type { ContractText, TextSource } from '../contract-text.ts';
import { resolveText } from '../resolve/resolve-text.ts';
import { firstWording } from '../wording/2026-1/wording.ts';
import { composeText } from './compose-text.ts';

/** The text of a source in the wording that the product comes with. */
export function writtenText(source: TextSource): ContractText {
  return composeText(resolveText(source, firstWording), firstWording);
}
