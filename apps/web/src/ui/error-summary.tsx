import { useEffect, useId, useRef } from 'react';
import styles from './error-summary.module.css';
import { Icon } from './icon.tsx';

export interface FieldErrorLink {
  /** Id of the field, where the link leads. */
  fieldId: string;
  message: string;
}

export interface ErrorSummaryProps {
  errors: readonly FieldErrorLink[];
  /** Changes at each attempt to go on: the summary then takes the focus, which reads it out. */
  attempt?: number | undefined;
}

/** What is to be corrected, as links to the fields; nothing when there is nothing. */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const title = useId();
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown && attempt > 0) summary.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    // No landmark: two forms of a page may each have one.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, this leads to them
    <div ref={summary} role="group" className={styles.summary} aria-labelledby={title} tabIndex={-1}>
      <Icon name="alert" />
      <div>
        <p id={title} className={styles.title}>
          {titleFor(errors.length)}
        </p>
        <ul className={styles.list}>
          {errors.map((error) => (
            <li key={`${error.fieldId} ${error.message}`}>
              <a
                href={`#${error.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(error.fieldId);
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function titleFor(count: number): string {
  return count === 1
    ? 'Une réponse est à corriger avant de continuer.'
    : `${count} réponses sont à corriger avant de continuer.`;
}

const focusable = 'input, textarea, select, button, a[href], [tabindex="0"], [role="spinbutton"]';

/**
 * Moves the focus to a field, or in a group to what is chosen in it, else to its first control, and brings it into
 * view. False when there is no such field on the page.
 */
export function focusField(id: string): boolean {
  const field = document.getElementById(id);
  if (field === null) return false;
  const control = field.matches(focusable)
    ? field
    : (field.querySelector<HTMLElement>('input:checked') ?? field.querySelector<HTMLElement>(focusable));
  control?.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
  return true;
}

const longestWait = 5000;

/** The same for a field that may still be on its way; gives up after a while, or when told to. */
export function focusFieldOnceThere(id: string): () => void {
  if (focusField(id)) return () => undefined;
  const observer = new MutationObserver(() => {
    if (focusField(id)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), longestWait);
  return () => observer.disconnect();
}
