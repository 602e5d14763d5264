import type { ContractDocument } from './contract-document.ts';
import type { EvidenceDocument } from './evidence/evidence-document.ts';

/** Each template, `NAME.typ` in this directory, with the data it prints. */
export interface TemplateData {
  contract: ContractDocument;
  evidence: EvidenceDocument;
}
export type TemplateName = keyof TemplateData;
