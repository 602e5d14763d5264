import { Button } from './button.tsx';
import styles from './failure.module.css';
import { Notice } from './notice.tsx';
import { PageTitle } from './page-title.tsx';

export interface FailureProps {
  title: string;
  detail?: string | undefined;
  /** Tries the same again. */
  onRetry?: (() => void) | undefined;
  retrying?: boolean | undefined;
  /** It stands for the whole page, whose heading it then is. */
  page?: boolean | undefined;
}

/** What stands in the place of a page or a part of it that could not come: why, and what to do. */
export function Failure({ title, detail, onRetry, retrying, page }: FailureProps) {
  return (
    <div className={styles.failure}>
      {page ? (
        <>
          <PageTitle>{title}</PageTitle>
          <p>{detail}</p>
        </>
      ) : (
        <Notice kind="refusal" role="alert" title={title} className={styles.notice}>
          {detail && <p>{detail}</p>}
        </Notice>
      )}
      {onRetry && (
        <Button onPress={onRetry} pending={retrying}>
          Réessayer
        </Button>
      )}
    </div>
  );
}
