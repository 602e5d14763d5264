import type { ContractDocument } from './contract-document.ts';

/** Each template, `NAME.typ` in this directory, with the data it prints. */
export interface TemplateData {
  contract: ContractDocument;
}
export type TemplateName = keyof TemplateData;
