import { useState } from 'react';
import { RecordingForm } from '../platform/recording-form.tsx';
import { given, useRecording } from '../platform/use-recording.ts';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useRecordVisa, type Visa } from './queries.ts';

const labels: Readonly<Record<string, string>> = {
  '/service': 'Service d’archives',
  '/signatory': 'Nom et qualité',
  '/signedOn': 'Date du visa',
  '/reference': 'Référence',
};

const empty: Omit<Visa, 'signedOn'> & { signedOn: string | null } = {
  service: '',
  signatory: '',
  signedOn: null,
  reference: '',
};

const words = { form: 'visa', labels, done: 'Visa enregistré.' };

/** The visa as the archives gave it, recorded once. */
export function VisaForm({ id }: { id: string }) {
  const [values, setValues] = useState(empty);
  const set = (change: Partial<typeof empty>) => setValues((before) => ({ ...before, ...change }));
  const visa = useRecording(useRecordVisa(id), words);
  return (
    <RecordingForm
      title="Visa des archives"
      confirm="Enregistrer le visa"
      recording={visa}
      onSubmit={() => visa.send(given({ ...values }))}
    >
      <p>
        Recopiez-le comme il vous a été donné. Il ne se change plus ensuite, et n’élimine rien par
        lui-même&nbsp;: l’élimination se lance à part.
      </p>
      <TextField
        {...visa.about('/service')}
        help="Par exemple&nbsp;: Archives départementales de la Haute-Garonne"
        value={values.service}
        onChange={(service) => set({ service })}
      />
      <TextField
        {...visa.about('/signatory')}
        help="De la personne qui a signé le visa."
        value={values.signatory}
        onChange={(signatory) => set({ signatory })}
      />
      <DateField
        {...visa.about('/signedOn')}
        value={values.signedOn}
        onChange={(signedOn) => set({ signedOn })}
      />
      <TextField
        {...visa.about('/reference')}
        value={values.reference}
        onChange={(reference) => set({ reference })}
      />
    </RecordingForm>
  );
}
