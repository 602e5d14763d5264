import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { Loaded } from '../platform/loaded.tsx';
import { ReservedPage } from '../platform/reserved-page.tsx';
import { useHasRole } from '../platform/session.ts';
import { PlainPage } from '../ui/plain-page.tsx';
import { FileStep } from './file-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { type Result, takeoverQuery } from './queries.ts';
import { ResultStep } from './result-step.tsx';

const title = 'Reprendre des contrats papier';

/** The officer's way to make the list true on the first day: contracts signed on paper, from a file. */
export function TakeoverPage() {
  if (!useHasRole('officer')) return <ReservedPage title={title} whose="officer" />;
  return (
    <PlainPage wide title={title} way={{ to: addresses.community, label: 'La communauté' }}>
      <Takeover />
    </PlainPage>
  );
}

function Takeover() {
  const [search, setSearch] = useSearchParams();
  const [result, setResult] = useState<Result | null>(null);
  const id = search.get('fichier');
  if (result !== null) return <ResultStep result={result} />;
  if (id === null) return <FileStep onSent={(sent) => setSearch({ fichier: sent })} />;
  return <Prepared id={id} onDone={setResult} onRestart={() => setSearch({})} />;
}

interface PreparedProps {
  id: string;
  onDone: (result: Result) => void;
  onRestart: () => void;
}

/** The address names the file: a reload loses nothing. */
function Prepared({ id, onDone, onRestart }: PreparedProps) {
  const preview = useQuery(takeoverQuery(id));
  return (
    <Loaded query={preview} what="le fichier">
      {(read) => <PreviewStep preview={read} onDone={onDone} onRestart={onRestart} />}
    </Loaded>
  );
}
