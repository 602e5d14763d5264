import { type EndpointAnswer, type EndpointInput, endpoints } from '@equipage/contract-api';
import { personFieldLabels, type RectifiableField, rectifiableFields } from '@equipage/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../platform/api.ts';
import { Loaded } from '../platform/loaded.tsx';
import { RecordingForm } from '../platform/recording-form.tsx';
import { useRecording } from '../platform/use-recording.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { moment } from '../ui/french-dates.ts';
import { TextField } from '../ui/text-field.tsx';
import styles from './my-data-page.module.css';

type Asked = EndpointAnswer<typeof endpoints.listMyRectifications>['items'][number];
type Body = EndpointInput<typeof endpoints.askRectification>['body'];

const askedQuery = queryOptions({
  queryKey: ['personal-data', 'rectifications'],
  queryFn: async () => (await api(endpoints.listMyRectifications, {})).items,
});

const fields = rectifiableFields.map((value) => ({ value, label: personFieldLabels[value] }));
const civilities = [
  { value: 'madame', label: 'Madame' },
  { value: 'monsieur', label: 'Monsieur' },
] as const;

const empty = { field: 'jobTitle' as RectifiableField, value: '', reason: '' };
type Values = typeof empty;

/** A share is sent as a number where it is one: what is none is refused on its field. */
function bodyOf({ field, value, reason }: Values): Body {
  const share = Number(value.replace(',', '.'));
  const isShare = field === 'workShare' && value.trim() !== '' && !Number.isNaN(share);
  return { field, value: isShare ? share : value, reason } as Body;
}

const labels: Readonly<Record<string, string>> = { '/value': 'Ce qu’il faut lire', '/reason': 'Pourquoi' };

/** What somebody may ask to have corrected of what the directory says of them, and what was answered. */
export function Rectifications() {
  const [sent, setSent] = useState(0);
  return (
    <section className={styles.kinds} aria-labelledby="rectifications">
      <h2 id="rectifications">Faire corriger une donnée</h2>
      <p>
        Ce que l’annuaire dit de vous est faux&#8239;? Dites ce qu’il faut lire, et pourquoi. La communication
        du Lab’ ou l’administration répond&nbsp;; l’historique de l’annuaire garde la correction. Le texte
        d’un contrat signé n’est jamais changé&nbsp;: il dit ce qui était vrai le jour de sa signature.
      </p>
      <Loaded query={useQuery(askedQuery)} what="vos demandes">
        {(items) => items.length > 0 && <Answers items={items} />}
      </Loaded>
      <RectificationForm key={sent} onSent={() => setSent(sent + 1)} />
    </section>
  );
}

function Answers({ items }: { items: readonly Asked[] }) {
  return (
    <ul className={styles.asked}>
      {items.map(({ id, label, after, askedAt, state, answer }) => (
        <li key={id}>
          <p>
            {label}&nbsp;: {after}
          </p>
          <p className={styles.soft}>
            Demandé {moment(askedAt)}.{' '}
            {state === 'asked' ? 'Réponse attendue.' : state === 'made' ? 'Correction faite.' : 'Refusé.'}
          </p>
          {answer && <p>{answer}</p>}
        </li>
      ))}
    </ul>
  );
}

const words = { form: 'rectification', labels, done: 'Demande envoyée.' };

function RectificationForm({ onSent }: { onSent: () => void }) {
  const client = useQueryClient();
  const [values, setValues] = useState(empty);
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const asking = useMutation({
    mutationFn: (body: Body) => api(endpoints.askRectification, { body }),
    onSuccess: ({ items }) => client.setQueryData(askedQuery.queryKey, items),
  });
  const recording = useRecording(asking, words, onSent);
  return (
    <RecordingForm
      nested
      title="Demander une correction"
      confirm="Demander la correction"
      recording={recording}
      onSubmit={() => recording.send(bodyOf(values))}
    >
      <ChoiceGroup
        label="La donnée à corriger"
        choices={fields}
        value={values.field}
        onChange={(field) => set({ field, value: '' })}
      />
      {values.field === 'civility' ? (
        <ChoiceGroup
          {...recording.about('/value')}
          choices={civilities}
          value={values.value === '' ? null : values.value}
          onChange={(value) => set({ value })}
        />
      ) : (
        <TextField
          {...recording.about('/value')}
          inputMode={values.field === 'workShare' ? 'decimal' : 'text'}
          value={values.value}
          onChange={(value) => set({ value })}
        />
      )}
      <TextField
        {...recording.about('/reason')}
        help="Sans rien de la santé ni de la vie privée."
        multiline
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </RecordingForm>
  );
}
