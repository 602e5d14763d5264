import { mostSignedAtOnce } from '@equipage/domain';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import type { Approval } from '../platform/views.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { counted, plural } from '../ui/french-count.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { InStead } from './in-stead.tsx';
import { preparedCount } from './preparing.tsx';
import { SignDialog } from './sign-dialog.tsx';
import type { SignedResult } from './sign-several.ts';
import { SigningLines } from './signing-lines.tsx';
import styles from './signing-page.module.css';
import { SigningResults } from './signing-results.tsx';
import { elsewhere, SignsElsewhere } from './signs-elsewhere.tsx';
import { waitingCount } from './waiting.ts';

export interface SigningPageProps {
  items: readonly Approval[];
  /** Of the signatures last given together. */
  results: readonly SignedResult[];
  /** What was just answered to one contract. */
  last: ReactNode;
}

/** A line each for whoever signs after the line managers: read, choose, sign together, print. */
export function SigningPage({ items, results, last }: SigningPageProps) {
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const [signing, setSigning] = useState(false);
  const [given, setGiven] = useState(0);
  const chosen = items.filter(({ contract }) => chosenIds.includes(contract.id));
  const prepares = items.length > 0 && items.every(({ decides }) => !decides);
  const decided = items.filter(({ decides }) => decides).map(({ contract }) => contract);
  const unsignable = decided.filter((contract) => elsewhere(contract) !== null);
  const delegated = items.find(({ inSteadOf }) => inSteadOf?.kind === 'delegation');
  const signsHere = unsignable.length < decided.length;
  const signed = chosen.filter(({ contract }) => contract.allowed.includes('sign'));
  const printed = (chosen.length > 0 ? chosen : items).map(({ contract }) => contract.id);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageTitle>{prepares ? 'À préparer' : 'À décider'}</PageTitle>
        <p>
          {prepares
            ? `${preparedCount(items.length)} Lisez chaque contrat, choisissez ceux du bordereau et imprimez-le\u00A0: vous préparez, vous ne signez pas.`
            : `${waitingCount(items.length, 'signature')} Ouvrez une ligne pour voir la charge de l’équipe ou répondre autrement.`}
        </p>
        {delegated && <InStead approval={delegated} />}
        {last}
        {!prepares && (
          <p className={styles.ways}>
            <Link to={addresses.delegations}>Délégations de signature</Link>
            <Link to={addresses.secretariat}>Secrétariat</Link>
          </p>
        )}
      </header>
      <Pad className={styles.pad}>
        {results.length > 0 && <SigningResults key={given} results={results} focused={given > 0} />}
        <SignsElsewhere contracts={unsignable} />
        {items.length > 0 && (
          <Sheet className={styles.sheet} aria-label="Contrats à signer">
            <SigningLines items={items} chosenIds={chosenIds} onChoose={setChosenIds} />
          </Sheet>
        )}
      </Pad>
      {items.length > 0 && (
        <div className={styles.bar}>
          <p aria-live="polite">{(signsHere || prepares) && chosenWords(chosen.length, prepares)}</p>
          <ButtonLink to={addresses.slip(printed)}>
            {chosen.length > 0 ? 'Bordereau des choisis' : 'Bordereau'}
          </ButtonLink>
          {signsHere && (
            <Button
              variant="primary"
              icon="pen"
              isDisabled={signed.length === 0 || signed.length > mostSignedAtOnce}
              onPress={() => setSigning(true)}
            >
              {signed.length === 0 ? 'Signer' : `Signer ${counted(signed.length, 'contrat')}`}
            </Button>
          )}
        </div>
      )}
      {signing && (
        <SignDialog
          chosen={signed}
          onClose={() => setSigning(false)}
          onSigned={() => {
            setSigning(false);
            setGiven(given + 1);
            setChosenIds([]);
          }}
        />
      )}
    </div>
  );
}

function chosenWords(count: number, prepares: boolean): string {
  if (count === 0 && prepares) return 'Choisissez les contrats du bordereau, ou imprimez-les tous.';
  if (count === 0) return 'Choisissez les contrats à signer ensemble.';
  if (count > mostSignedAtOnce) return `${mostSignedAtOnce} contrats au plus en une fois.`;
  return `${counted(count, 'contrat')} ${plural(count, 'choisi')}`;
}
