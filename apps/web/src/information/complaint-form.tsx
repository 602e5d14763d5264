import { endpoints } from '@equipage/contract-api';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { api } from '../platform/api.ts';
import { RecordingForm } from '../platform/recording-form.tsx';
import { useRecording } from '../platform/use-recording.ts';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

const empty = { name: '', email: '', place: '', message: '' };
type Values = typeof empty;

const labels: Readonly<Record<string, string>> = {
  '/name': 'Votre nom',
  '/email': 'Votre adresse électronique',
  '/place': 'Où cela se passe',
  '/message': 'Ce qui ne va pas',
};

const words = { form: 'complaint', labels, done: 'Signalement envoyé.' };

/** What somebody could not do here: told without an account. What was written stays until it has arrived. */
export function ComplaintForm() {
  const [values, setValues] = useState(empty);
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const sending = useMutation({ mutationFn: (body: Values) => api(endpoints.complain, { body }) });
  const complaint = useRecording(sending, words);
  const { about } = complaint;
  if (sending.isSuccess)
    return (
      <Notice kind="done" title={`Votre signalement est arrivé\u00A0: ${sending.data.reference}`}>
        <p>
          Notez cette référence. Une réponse vous sera faite à {values.email}&#8239;; elle vous donnera aussi,
          par une autre voie, ce que vous cherchiez.
        </p>
      </Notice>
    );
  return (
    <RecordingForm
      nested
      title="Signaler un défaut d’accessibilité"
      confirm="Envoyer le signalement"
      recording={complaint}
      onSubmit={() => complaint.send(values)}
    >
      <TextField
        {...about('/name')}
        autoComplete="name"
        value={values.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        {...about('/email')}
        help="Pour vous répondre, et pour rien d’autre. Par exemple&nbsp;: prenom.nom@exemple.fr"
        inputMode="email"
        autoComplete="email"
        value={values.email}
        onChange={(email) => set({ email })}
      />
      <TextField
        {...about('/place')}
        help="Le nom de la page, son adresse, ou le document."
        value={values.place}
        onChange={(place) => set({ place })}
      />
      <TextField
        {...about('/message')}
        help="Ce que vous vouliez faire, et avec quoi vous lisez la page si vous voulez le dire."
        multiline
        value={values.message}
        onChange={(message) => set({ message })}
      />
      <p>
        Ce que vous écrivez est gardé un temps, puis effacé&nbsp;:{' '}
        <Link to={`${addresses.privacy}#durations`}>combien de temps</Link>.
      </p>
    </RecordingForm>
  );
}
