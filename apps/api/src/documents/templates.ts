import type { ReportDocument } from '../platform/report.ts';
import type { ContractDocument } from './contract-document.ts';

/** Each template, `NAME.typ` in this directory, with the data it prints. */
export interface TemplateData {
  contract: ContractDocument;
  report: ReportDocument;
}
export type TemplateName = keyof TemplateData;
