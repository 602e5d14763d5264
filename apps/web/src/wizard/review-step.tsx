import { consent } from '@equipage/contract-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActTrouble } from '../platform/act-trouble.tsx';
import { addresses } from '../platform/addresses.ts';
import { contractTextQuery, useContractAct } from '../platform/contracts.ts';
import { Loaded } from '../platform/loaded.tsx';
import { useSession } from '../platform/session.ts';
import type { ContractText, ContractView } from '../platform/views.ts';
import { announce } from '../ui/announcer.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox-group.tsx';
import { ContractSheet } from '../ui/contract-sheet.tsx';
import { focusField } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Pad } from '../ui/sheet.tsx';
import styles from './review-step.module.css';
import { stepWords } from './step-content.ts';
import { ToGive } from './to-give.tsx';

interface ReviewStepProps {
  contract: ContractView;
  /** Everything typed is in the text: without it, nothing can be signed. */
  isSaved: boolean;
}

/** The whole text, then the signature. What is shown is what is signed: its hash goes with the signature. */
export function ReviewStep({ contract, isSaved }: ReviewStepProps) {
  const { organisation } = useSession();
  const text = useQuery(contractTextQuery(contract.id, contract.contentHash));
  return (
    <Pad className={styles.pad}>
      <div className={styles.column}>
        <p>Étape 5 sur 5</p>
        <PageTitle title="Relecture et signature, étape 5 sur 5">Relecture et signature</PageTitle>
        {!isSaved && <NotYetSaved />}
        <ToGive contract={contract} />
        <Loaded query={text} what="le texte du contrat">
          {(clauses) => (
            <>
              <ContractSheet text={clauses} organisation={organisation} />
              <SignatureSlip contract={contract} text={clauses} isSaved={isSaved} />
            </>
          )}
        </Loaded>
      </div>
    </Pad>
  );
}

function NotYetSaved() {
  return (
    <Notice kind="wait" title="Vos dernières réponses ne sont pas encore dans ce texte.">
      <p>Elles sont gardées sur cet appareil. Vous pourrez signer dès qu’elles seront enregistrées.</p>
    </Notice>
  );
}

const consentField = 'consent';

/** Under the text: the consent, and what follows the click. */
function SignatureSlip({ contract, text, isSaved }: ReviewStepProps & { text: ContractText }) {
  const [consented, setConsented] = useState(false);
  const [asked, setAsked] = useState(false);
  const { sign, press, trouble } = useSignature(contract, text);
  const manager = contract.manager;
  const ready = isSaved && contract.allowed.includes('sign') && manager !== null;
  const addressee = manager === null ? 'votre hiérarchie' : `${manager.firstName} ${manager.lastName}`;
  return (
    <section className={styles.slip} aria-label="Signature">
      {trouble}
      <Checkbox
        id={consentField}
        checked={consented}
        onChange={setConsented}
        error={asked && !consented ? 'Cochez cette case pour signer.' : undefined}
      >
        {consent.sentence}
      </Checkbox>
      <Button
        variant="primary"
        icon="pen"
        wide
        pending={sign.isPending}
        isDisabled={!ready}
        onPress={() => {
          setAsked(true);
          if (consented) press();
          else focusField(consentField);
        }}
      >
        Signer et envoyer à {addressee}
      </Button>
      <p className={styles.after}>
        {ready
          ? `${addressee} pourra donner son accord, demander une modification ou refuser. Vous pourrez reprendre le contrat tant que tout n’est pas signé.`
          : 'Complétez d’abord les réponses indiquées plus haut.'}
      </p>
      <ButtonLink variant="quiet" icon="back" to={addresses.wizard(contract.id, stepWords.service.slug)}>
        {stepWords.service.name}
      </ButtonLink>
    </section>
  );
}

function useSignature(contract: ContractView, text: ContractText) {
  const sign = useContractAct('sign');
  const navigate = useNavigate();
  const press = () =>
    sign.mutate(
      { contract, body: { contentHash: text.contentHash, consent: true } },
      {
        onSuccess: () => {
          announce('Contrat signé et envoyé.');
          void navigate(addresses.contract(contract.id));
        },
      },
    );
  return { sign, press, trouble: <ActTrouble error={sign.error} onRefreshed={sign.reset} /> };
}
