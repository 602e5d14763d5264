import { endpoints } from '@equipage/contract-api';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../platform/api.ts';
import { failureWords, fieldErrors } from '../platform/problems.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './information.module.css';

const empty = { name: '', email: '', place: '', message: '' };
type Values = typeof empty;

const labels: Readonly<Record<string, string>> = {
  '/name': 'Votre nom',
  '/email': 'Votre adresse électronique',
  '/place': 'Où cela se passe',
  '/message': 'Ce qui ne va pas',
};
const fieldId = (pointer: string) => `complaint${pointer.replace('/', '-')}`;

/** What somebody could not do here: told without an account. What was written stays until it has arrived. */
export function ComplaintForm() {
  const [values, setValues] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const sending = useMutation({
    mutationFn: (body: Values) => api(endpoints.complain, { body }),
    onError: () => setAttempt((before) => before + 1),
  });
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const errors = fieldErrors(sending.error);
  const about = (pointer: string) => ({ id: fieldId(pointer), error: errors[pointer] });
  const links = Object.entries(errors).map(([pointer, detail]) => ({
    fieldId: fieldId(pointer),
    message: `${labels[pointer] ?? ''}\u00A0: ${detail}`,
  }));
  if (sending.isSuccess)
    return (
      <Notice
        kind="done"
        role="status"
        title={`Votre signalement est arrivé\u00A0: ${sending.data.reference}`}
      >
        <p>
          Notez cette référence. Une réponse vous sera faite à {values.email}&#8239;; elle vous donnera aussi,
          par une autre voie, ce que vous cherchiez.
        </p>
      </Notice>
    );
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="Signaler un défaut d’accessibilité"
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate(values);
      }}
    >
      <ErrorSummary errors={links} attempt={attempt} />
      <TextField
        className={styles.full}
        label="Votre nom"
        autoComplete="name"
        value={values.name}
        onChange={(name) => set({ name })}
        {...about('/name')}
      />
      <TextField
        className={styles.full}
        label="Votre adresse électronique"
        help="Pour vous répondre, et pour rien d’autre. Par exemple&nbsp;: prenom.nom@exemple.fr"
        inputMode="email"
        autoComplete="email"
        value={values.email}
        onChange={(email) => set({ email })}
        {...about('/email')}
      />
      <TextField
        className={styles.full}
        label="Où cela se passe"
        help="Le nom de la page, son adresse, ou le document."
        value={values.place}
        onChange={(place) => set({ place })}
        {...about('/place')}
      />
      <TextField
        className={styles.full}
        label="Ce qui ne va pas"
        help="Ce que vous vouliez faire, et avec quoi vous lisez la page si vous voulez le dire."
        multiline
        value={values.message}
        onChange={(message) => set({ message })}
        {...about('/message')}
      />
      <Button variant="primary" type="submit" pending={sending.isPending}>
        Envoyer le signalement
      </Button>
      {sending.error !== null && links.length === 0 && (
        <Notice kind="refusal" role="alert" title={failureWords(sending.error).title}>
          <p>{failureWords(sending.error).detail}</p>
        </Notice>
      )}
    </form>
  );
}
