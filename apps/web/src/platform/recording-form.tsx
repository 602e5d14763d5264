import { type ReactNode, useId } from 'react';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { failureWords } from './problems.ts';
import styles from './recording-form.module.css';
import type { Recording } from './use-recording.ts';

export interface RecordingFormProps {
  title: string;
  /** What the button says. */
  confirm: string;
  recording: Recording;
  onSubmit: () => void;
  /** Under the heading of a part, of which it adds a line. */
  nested?: boolean | undefined;
  children: ReactNode;
}

/** A form that adds one thing to the list above it. */
export function RecordingForm({ title, confirm, recording, onSubmit, nested, children }: RecordingFormProps) {
  const heading = useId();
  const { attempt, links, pending, failure } = recording;
  return (
    <form
      className={nested ? styles.nested : styles.form}
      noValidate
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {nested ? <h3 id={heading}>{title}</h3> : <h2 id={heading}>{title}</h2>}
      <ErrorSummary errors={links} attempt={attempt} />
      {children}
      <Button variant={nested ? undefined : 'primary'} type="submit" pending={pending}>
        {confirm}
      </Button>
      {failure !== null && (
        <Notice kind="refusal" role="alert" title={failureWords(failure).title}>
          <p>{failureWords(failure).detail}</p>
        </Notice>
      )}
    </form>
  );
}

/** Two days beside each other. */
export function Days({ children }: { children: ReactNode }) {
  return <div className={styles.days}>{children}</div>;
}
