import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMedia } from '../ui/use-media.ts';
import styles from './decision-bar.module.css';
import { Signing } from './decision-slip.tsx';
import { OtherAnswers } from './other-answers.tsx';
import type { AnswerProps } from './sign-button.tsx';

/**
 * Where the slip comes after the whole case, the decision stays at hand, at the bottom, until one reaches it. Nothing is
 * signed by the one tap of a thumb that scrolls: the sheet says first what one signs.
 */
export function DecisionBar(props: AnswerProps) {
  const slipBelow = useMedia('(max-width: 1100px)');
  const [open, setOpen] = useState<'signing' | 'others' | null>(null);
  const close = () => setOpen(null);
  if (!slipBelow) return null;
  const agreeing = props.approval.contract.state === 'awaiting-manager';
  return (
    <div className={styles.bar}>
      {props.approval.contract.allowed.includes('sign') && (
        <Button variant="primary" wide onPress={() => setOpen('signing')}>
          {agreeing ? 'Donner mon accord' : 'Signer'}
        </Button>
      )}
      <Button onPress={() => setOpen('others')}>Autre réponse</Button>
      <Dialog open={open === 'signing'} onClose={close} title={agreeing ? 'Donner votre accord' : 'Signer'}>
        <Signing {...props} />
        <Button onPress={close}>Pas encore</Button>
      </Dialog>
      <Dialog open={open === 'others'} onClose={close} title="Autre réponse">
        <OtherAnswers {...props} />
        <Button onPress={close}>Pas encore</Button>
      </Dialog>
    </div>
  );
}
