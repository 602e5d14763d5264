import { useState } from 'react';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useRecordVisa, type Visa } from './queries.ts';
import styles from './retention.module.css';

const labels: Readonly<Record<string, string>> = {
  '/service': 'Service d’archives',
  '/signatory': 'Nom et qualité',
  '/signedOn': 'Date du visa',
  '/reference': 'Référence',
};
const fieldId = (pointer: string) => `visa${pointer.replace('/', '-')}`;

const empty: Omit<Visa, 'signedOn'> & { signedOn: string | null } = {
  service: '',
  signatory: '',
  signedOn: null,
  reference: '',
};

/** The visa as the archives gave it, recorded once. */
export function VisaForm({ id }: { id: string }) {
  const [values, setValues] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const recording = useRecordVisa(id);
  const set = (change: Partial<typeof empty>) => setValues((before) => ({ ...before, ...change }));
  const errors = fieldErrors(recording.error);
  const about = (pointer: string) => ({ id: fieldId(pointer), error: errors[pointer] });
  const links = Object.entries(errors).map(([pointer, detail]) => ({
    fieldId: fieldId(pointer),
    message: `${labels[pointer] ?? ''}\u00A0: ${detail}`,
  }));
  const record = () =>
    recording.mutate(
      { ...values, signedOn: values.signedOn ?? '' },
      {
        onSuccess: () => announce('Visa enregistré.'),
        onError: () => setAttempt((before) => before + 1),
      },
    );
  return (
    <section className={styles.section} aria-labelledby="visa">
      <h2 id="visa">Visa des archives</h2>
      <p>
        Recopiez-le comme il vous a été donné. Il ne se change plus ensuite, et n’élimine rien par
        lui-même&nbsp;: l’élimination se lance à part.
      </p>
      <form
        className={styles.form}
        noValidate
        aria-labelledby="visa"
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <ErrorSummary errors={links} attempt={attempt} />
        <TextField
          className={styles.wide}
          label="Service d’archives"
          help="Par exemple&nbsp;: Archives départementales de la Haute-Garonne"
          value={values.service}
          onChange={(service) => set({ service })}
          {...about('/service')}
        />
        <TextField
          className={styles.wide}
          label="Nom et qualité"
          help="De la personne qui a signé le visa."
          value={values.signatory}
          onChange={(signatory) => set({ signatory })}
          {...about('/signatory')}
        />
        <DateField
          label="Date du visa"
          value={values.signedOn}
          onChange={(signedOn) => set({ signedOn })}
          {...about('/signedOn')}
        />
        <TextField
          className={styles.wide}
          label="Référence"
          value={values.reference}
          onChange={(reference) => set({ reference })}
          {...about('/reference')}
        />
        <Button variant="primary" type="submit" pending={recording.isPending}>
          Enregistrer le visa
        </Button>
        {recording.error !== null && links.length === 0 && (
          <Notice kind="refusal" role="alert" title={failureWords(recording.error).title}>
            <p>{failureWords(recording.error).detail}</p>
          </Notice>
        )}
      </form>
    </section>
  );
}
