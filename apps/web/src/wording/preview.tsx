import {
  composeText,
  firstWording,
  resolveText,
  type SpecimenReader,
  specimenSource,
} from '@equipage/contract-text';
import type { Profile } from '@equipage/domain';
import { useMemo } from 'react';
import { useSession } from '../platform/session.ts';
import type { ContractText } from '../platform/views.ts';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { Notice } from '../ui/notice.tsx';
import type { DraftContent } from './queries.ts';

export const readers: readonly { value: SpecimenReader; label: string }[] = [
  { value: 'madame', label: 'Madame' },
  { value: 'monsieur', label: 'Monsieur' },
  { value: 'neutral', label: 'Sans civilité' },
  { value: 'blank', label: 'À remplir' },
];

/** A version as the contract of somebody without a name would read. */
export function Preview({
  content,
  version,
  profile,
  reader,
}: {
  content: DraftContent;
  version: string;
  profile: Profile;
  reader: SpecimenReader;
}) {
  const { organisation } = useSession();
  const text = useMemo(
    () => specimenText(content, version, profile, reader),
    [content, version, profile, reader],
  );
  if (text === null)
    return (
      <Notice kind="wait" title="L’aperçu attend">
        <p>Une variable inconnue empêche d’écrire le contrat. Corrigez-la : l’aperçu reviendra.</p>
      </Notice>
    );
  return <ContractSheet text={text} organisation={organisation} />;
}

/** Null while a sentence names a variable that does not exist. */
function specimenText(
  content: DraftContent,
  version: string,
  profile: Profile,
  reader: SpecimenReader,
): ContractText | null {
  const wording = { version, variables: firstWording.variables, ...content };
  try {
    const written = composeText(resolveText(specimenSource(profile, reader), wording), wording);
    return { ...written, contentHash: '', values: {} };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
