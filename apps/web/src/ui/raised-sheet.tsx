import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import styles from './rising-sheet.module.css';
import { useDrag } from './use-drag.ts';
import { useFollowed } from './use-followed.ts';

export interface RaisedSheetProps {
  title: string;
  raised: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** CSS pixels downwards: enough to be meant. */
const meant = 90;

/** The sheet once raised: Escape, a press outside, its button or pulling it down closes it. */
export function RaisedSheet({ title, raised, onClose, children }: RaisedSheetProps) {
  const follow = useFollowed(onClose);
  const { ref, onPointerDown } = useDrag<HTMLDivElement>({
    limits: (by) => Math.max(0, by),
    onEnd: (by) => by > meant && onClose(),
  });
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={raised}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
    >
      <Modal ref={ref} className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.top} onPointerDown={onPointerDown}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button small icon="down" onPress={onClose}>
              Fermer
            </Button>
          </div>
          <div className={styles.content} {...follow}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
