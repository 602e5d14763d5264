import { Button } from './button.tsx';
import styles from './failure.module.css';
import { Notice } from './notice.tsx';

export interface FailureProps {
  title: string;
  detail?: string | undefined;
  /** Tries the same again. */
  onRetry?: (() => void) | undefined;
  retrying?: boolean | undefined;
}

/** What stands in the place of a page or a part of it that could not come: why, and what to do. */
export function Failure({ title, detail, onRetry, retrying }: FailureProps) {
  return (
    <div className={styles.failure}>
      <Notice kind="refusal" role="alert" title={title} className={styles.notice}>
        {detail && <p>{detail}</p>}
      </Notice>
      {onRetry && (
        <Button onPress={onRetry} pending={retrying}>
          Réessayer
        </Button>
      )}
    </div>
  );
}
