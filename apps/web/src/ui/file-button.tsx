import { type ReactNode, useId } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, type ButtonVariant } from './button.tsx';
import styles from './file-button.module.css';
import { Icon } from './icon.tsx';

export interface FileButtonProps {
  children: ReactNode;
  onFiles: (files: File[]) => void;
  /** Endings or media types that the system's dialog shows; what is sent is checked elsewhere. */
  accept: readonly string[];
  multiple?: boolean | undefined;
  pending?: boolean | undefined;
  variant?: ButtonVariant | undefined;
  /** What is wrong and what to do, under the button. */
  error?: string | undefined;
}

/** A button that asks the system for files. */
export function FileButton(props: FileButtonProps) {
  const { children, onFiles, accept, multiple, pending, variant, error } = props;
  const errorId = useId();
  return (
    <>
      <FileTrigger
        acceptedFileTypes={accept}
        allowsMultiple={multiple ?? false}
        onSelect={(files) => onFiles([...(files ?? [])])}
      >
        <Button
          icon="add"
          variant={variant}
          pending={pending}
          {...(error !== undefined && { 'aria-describedby': errorId })}
        >
          {children}
        </Button>
      </FileTrigger>
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
