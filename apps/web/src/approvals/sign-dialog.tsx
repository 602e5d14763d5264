import { consent } from '@equipage/contract-text';
import { fullName } from '@equipage/domain';
import { ActTrouble } from '../platform/act-trouble.tsx';
import type { Approval } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { counted, plural } from '../ui/french-count.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './sign-dialog.module.css';
import { useSignSeveral, useTextsRead } from './sign-several.ts';

export interface SignDialogProps {
  chosen: readonly Approval[];
  onClose: () => void;
  onSigned: () => void;
}

/** One consent for all those chosen, which are named once more before it. */
export function SignDialog({ chosen, onClose, onSigned }: SignDialogProps) {
  const sign = useSignSeveral();
  const [read] = useTextsRead();
  const isRead = ({ contract }: Approval) =>
    contract.contentHash !== null && read.includes(contract.contentHash);
  const unread = chosen.filter((one) => !isRead(one)).length;
  const confirm = () =>
    sign.mutate(chosen, {
      onSuccess: (items) => {
        const given = items.filter((item) => 'contract' in item).length;
        announce(`${counted(given, 'contrat')} ${plural(given, 'signé')} sur ${items.length}.`);
        onSigned();
      },
    });
  return (
    <Dialog
      open
      title={`Signer ${counted(chosen.length, 'contrat')}`}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" icon="pen" pending={sign.isPending} onPress={confirm}>
            Signer {counted(chosen.length, 'contrat')}
          </Button>
          <Button onPress={onClose}>Pas encore</Button>
        </>
      }
    >
      <ul className={styles.names}>
        {chosen.map((one) => (
          <li key={one.contract.id}>
            {fullName(one.contract.agent)}
            {isRead(one) && (
              <span>
                <Icon name="check" /> lu
              </span>
            )}
          </li>
        ))}
      </ul>
      {unread > 0 && (
        <p>
          {counted(unread, 'texte')} {plural(unread, 'n’a pas été ouvert', 'n’ont pas été ouverts')} ici.
        </p>
      )}
      <p>
        Chaque contrat est alors conclu&nbsp;; vous aurez le résultat de chacun. Vous signez ainsi&nbsp;:
        «&nbsp;
        {consent.sentence}&nbsp;»
      </p>
      <ActTrouble error={sign.error} />
    </Dialog>
  );
}
