import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './class-names.ts';
import styles from './dialog-sheet.module.css';
import { useFollowed } from './use-followed.ts';

export interface DialogProps {
  title: ReactNode;
  open: boolean;
  /** Escape, or a press outside; absent when the dialog must be answered. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
  /** The buttons, the main one first. */
  actions?: ReactNode;
  /** Interrupts to warn or to ask for a confirmation. */
  alert?: boolean | undefined;
  /** `reading`: as wide as a sheet of paper, which lies on the desk pad. */
  size?: 'reading' | undefined;
  /** A link inside it has been followed. */
  onFollow?: (() => void) | undefined;
}

/** The dialog itself, in a file of its own: what shows it stands in every page, and most never do. */
export function DialogSheet(props: DialogProps) {
  const { title, open, onClose, children, actions, alert, size } = props;
  const follow = useFollowed(props.onFollow);
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose?.()}
      isDismissable={onClose !== undefined && !alert}
      isKeyboardDismissDisabled={onClose === undefined}
    >
      <Modal className={classNames(styles.modal, size === 'reading' && styles.reading)}>
        <AriaDialog className={styles.dialog ?? ''} role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          {props.onFollow === undefined ? children : <div {...follow}>{children}</div>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
