import { Link, useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { useContractAct } from '../platform/contracts.ts';
import { failureWords } from '../platform/problems.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { signedAnew, voidedSignatures } from '../platform/voided-signatures.ts';
import { announce } from '../ui/announcer.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './home.module.css';
import { useDiscardContract } from './queries.ts';

/** What I may do with my contract now, and what each act entails. The server says which are allowed. */
export function ContractActs({ contract }: { contract: ContractView }) {
  const may = (act: string) => contract.allowed.includes(act);
  const isDraft = contract.state === 'draft';
  return (
    <div className={styles.acts}>
      <h2>Ce que vous pouvez faire</h2>
      {may('answer') && (
        <ButtonLink variant="primary" wide to={addresses.wizard(contract.id)} iconAfter="forward">
          {isDraft ? 'Continuer mon contrat' : 'Modifier mon contrat'}
        </ButtonLink>
      )}
      {may('revert-termination') && <RevertTermination contract={contract} />}
      {!isDraft && (
        <ButtonLink wide icon="sheet" to={addresses.contract(contract.id)}>
          Lire mon contrat
        </ButtonLink>
      )}
      {may('take-back') && <TakeBack contract={contract} />}
      {may('withdraw') && <Withdraw contract={contract} />}
      {may('discard') && <Discard contract={contract} />}
      {may('renew') && (
        <p>
          Avant cette date, vous pouvez prolonger votre engagement depuis{' '}
          <Link to={addresses.contract(contract.id)}>la page du contrat</Link>.
        </p>
      )}
      {may('terminate') && (
        <p>
          Vous pouvez mettre fin à votre engagement à tout moment, par simple déclaration, depuis{' '}
          <Link to={addresses.contract(contract.id)}>la page du contrat</Link>.
        </p>
      )}
    </div>
  );
}

interface Act {
  contract: ContractView;
}

function TakeBack({ contract }: Act) {
  const navigate = useNavigate();
  const { person } = useSession();
  const takeBack = useContractAct('takeBack');
  const voided = voidedSignatures(contract, person.id);
  const begin = () =>
    takeBack.mutate({ contract, body: {} }, { onSuccess: () => navigate(addresses.wizard(contract.id)) });
  return (
    <div>
      <ConfirmButton
        wide
        icon="back"
        label="Reprendre pour modifier"
        title="Reprendre votre contrat&#8239;?"
        consequence={`${voided} ${signedAnew} Vos réponses restent telles quelles.`}
        onConfirm={begin}
        pending={takeBack.isPending}
        failure={takeBack.isError ? failureWords(takeBack.error).title : undefined}
      />
      <p className={styles.effect}>{voided}</p>
    </div>
  );
}

function Withdraw({ contract }: Act) {
  const withdraw = useContractAct('withdraw');
  return (
    <ConfirmButton
      variant="danger"
      wide
      label="Retirer mon projet"
      title="Retirer votre projet&#8239;?"
      consequence="Personne n’aura plus à le signer. Vous pourrez en commencer un autre, qui reprendra vos réponses."
      onConfirm={() =>
        withdraw.mutate({ contract, body: {} }, { onSuccess: () => announce('Votre projet est retiré.') })
      }
      pending={withdraw.isPending}
      failure={withdraw.isError ? failureWords(withdraw.error).title : undefined}
    />
  );
}

function Discard({ contract }: Act) {
  const discard = useDiscardContract();
  return (
    <ConfirmButton
      variant="danger"
      wide
      label="Supprimer le brouillon"
      title="Supprimer ce brouillon&#8239;?"
      consequence="Vos réponses seront perdues. Personne d’autre que vous ne les a vues."
      onConfirm={() => discard.mutate(contract, { onSuccess: () => announce('Le brouillon est supprimé.') })}
      pending={discard.isPending}
      failure={discard.isError ? failureWords(discard.error).title : undefined}
    />
  );
}

function RevertTermination({ contract }: Act) {
  const revert = useContractAct('revertTermination');
  return (
    <>
      <Button
        variant="primary"
        wide
        pending={revert.isPending}
        onPress={() =>
          revert.mutate(
            { contract, body: {} },
            { onSuccess: () => announce('Votre engagement se poursuit.') },
          )
        }
      >
        Revenir sur cette fin
      </Button>
      {revert.isError && <Notice kind="refusal" role="alert" title={failureWords(revert.error).title} />}
    </>
  );
}
