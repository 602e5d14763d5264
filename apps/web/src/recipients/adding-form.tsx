import { type ReactNode, useId } from 'react';
import { failureWords } from '../platform/problems.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './recipients.module.css';
import type { useAdding } from './use-adding.ts';

interface AddingFormProps {
  title: string;
  confirm: string;
  adding: ReturnType<typeof useAdding>;
  onSubmit: () => void;
  children: ReactNode;
}

/** What both forms have around their fields. */
export function AddingForm({ title, confirm, adding, onSubmit, children }: AddingFormProps) {
  const heading = useId();
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 id={heading}>{title}</h3>
      <ErrorSummary errors={adding.links} attempt={adding.attempt} />
      {children}
      <Button type="submit" pending={adding.pending}>
        {confirm}
      </Button>
      {adding.failure !== null && (
        <Notice kind="refusal" role="alert" title={failureWords(adding.failure).title}>
          <p>{failureWords(adding.failure).detail}</p>
        </Notice>
      )}
    </form>
  );
}
