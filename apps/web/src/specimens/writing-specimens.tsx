import { useState } from 'react';
import { RecordingForm } from '../platform/recording-form.tsx';
import type { Recording } from '../platform/use-recording.ts';
import { SentenceField } from '../ui/sentence-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Specimens } from './specimen.tsx';

const about: Recording['about'] = (pointer) => ({
  id: `specimen${pointer}`,
  label: 'Un nom',
  error: undefined,
});
const still: Recording = {
  attempt: 0,
  links: [],
  pending: false,
  failure: null,
  about,
  send: () => undefined,
};
const faulty: Recording = {
  ...still,
  links: [{ fieldId: 'specimen-faulty', message: 'Un nom\u00a0: à remplir.' }],
};
const failed: Recording = { ...still, failure: new Error('planned') };

/** What one writes the words of a contract in, and what adds a line to a list. */
export function WritingSpecimens() {
  const [say, setSay] = useState('La part choisie est de {commitment.percent} du temps de travail.');
  const [name, setName] = useState('');
  const sentence = { say, onChange: setSay, labelOf: () => 'part choisie' };
  const field = <TextField label="Un nom" value={name} onChange={setName} />;
  return (
    <Specimens title="Phrases et ajouts">
      <SentenceField {...sentence} label="Une phrase du contrat" />
      <SentenceField {...sentence} label="Une phrase à part" boxed />
      <SentenceField {...sentence} label="Une phrase à corriger" boxed invalid />
      <RecordingForm title="Ajouter" confirm="Ajouter" recording={still} onSubmit={() => undefined}>
        {field}
      </RecordingForm>
      <RecordingForm
        title="Ajouter, avec un refus"
        confirm="Ajouter"
        recording={failed}
        onSubmit={() => undefined}
        nested
      >
        {field}
      </RecordingForm>
      <RecordingForm
        title="Ajouter, à corriger"
        confirm="Ajouter"
        recording={faulty}
        onSubmit={() => undefined}
        nested
      >
        <TextField id="specimen-faulty" label="Un nom" error="À remplir." value={name} onChange={setName} />
      </RecordingForm>
      <RecordingForm
        title="Ajouter, en cours"
        confirm="Ajouter"
        recording={{ ...still, pending: true }}
        onSubmit={() => undefined}
        nested
      >
        {field}
      </RecordingForm>
    </Specimens>
  );
}
