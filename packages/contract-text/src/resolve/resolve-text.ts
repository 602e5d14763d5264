import type { ResolvedText } from '@equipage/domain';
import type { TextSource } from '../contract-text.ts';
import type { Wording } from '../wording/wording.ts';
import { commitmentValues } from './commitment-values.ts';
import { identityValues } from './identity-values.ts';
import { leadValues } from './lead-values.ts';
import { missionValues } from './mission-values.ts';
import { profileValues } from './profile-values.ts';
import { serviceValues } from './service-values.ts';

/**
 * Resolves every variable of the clauses for one contract: what is hashed and signed (design: rules.md, What is
 * signed), for one version of the wording. Numbers and days are resolved to the French words that are printed; null means
 * not answered yet.
 */
export function resolveText(source: TextSource, wording: Pick<Wording, 'version'>): ResolvedText {
  return {
    wording: wording.version,
    values: {
      renewalOf: source.renewalOf,
      ...identityValues(source.content.identity),
      ...missionValues(source.content.mission),
      ...commitmentValues(source),
      ...serviceValues(source.content.service),
      ...leadValues(source.lead),
      ...profileValues(source.profile),
    },
  };
}
