import type { TextSource } from '../contract-text.ts';
import { agreementOf } from '../grammar/agreement.ts';

export function leadValues({ civility, firstName, lastName }: TextSource['lead']) {
  return {
    leadAgreement: agreementOf(civility),
    leadName: [firstName, lastName].filter((name) => name !== '').join(' ') || null,
  };
}
