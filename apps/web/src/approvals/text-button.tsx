import { ofPerson } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { contractTextQuery } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import { Signatures } from '../platform/signatures.tsx';
import type { ContractView } from '../platform/views.ts';
import { Button, type ButtonProps } from '../ui/button.tsx';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './text-button.module.css';

export interface TextButtonProps extends Pick<ButtonProps, 'small' | 'children'> {
  contract: ContractView;
  /** Where one comes back to, as the button that closes says. */
  back: string;
  /** Once the text was there to be read. */
  onRead?: (() => void) | undefined;
}

/** The text that a signature covers, one tap away: laid over the page, which stays where it was. */
export function TextButton({ contract, back, onRead, children, small }: TextButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="quiet" small={small} className={styles.opener} onPress={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog size="reading" open={open} onClose={close} title={`Le contrat ${ofPerson(contract.agent)}`}>
        <div className={styles.back}>
          <Button small icon="back" onPress={close}>
            {back}
          </Button>
        </div>
        <WholeText contract={contract} onRead={onRead} />
      </Dialog>
    </>
  );
}

function WholeText({ contract, onRead }: Pick<TextButtonProps, 'contract' | 'onRead'>) {
  const { organisation } = useSession();
  const text = useQuery(contractTextQuery(contract.id, contract.contentHash));
  return (
    <Loaded query={text} what="le texte du contrat">
      {(clauses) => (
        <ContractSheet text={clauses} organisation={organisation}>
          <Signatures contract={contract} />
          <Shown onShown={onRead} />
        </ContractSheet>
      )}
    </Loaded>
  );
}

/** Tells that what stands above it came. */
function Shown({ onShown }: { onShown: (() => void) | undefined }) {
  useEffect(() => onShown?.(), [onShown]);
  return null;
}
