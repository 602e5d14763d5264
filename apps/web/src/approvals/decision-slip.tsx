import { consent } from '@equipage/contract-text';
import { moment } from '../ui/french-dates.ts';
import { afterSigning } from './consequences.ts';
import styles from './decision-slip.module.css';
import { OtherAnswers } from './other-answers.tsx';
import { type AnswerProps, SignButton } from './sign-button.tsx';
import { SignsElsewhere } from './signs-elsewhere.tsx';
import { TextButton } from './text-button.tsx';

/** The answers, apart from each other, each with what follows from it. */
export function DecisionSlip(props: AnswerProps) {
  return (
    <section className={styles.slip} aria-labelledby="slip">
      <h2 id="slip" className={styles.title}>
        Votre décision
      </h2>
      <Signing {...props} />
      <OtherAnswers {...props} />
    </section>
  );
}

/** What one signs, with which words, and who gets it then. */
export function Signing(props: AnswerProps) {
  const { contract } = props.approval;
  const signature = contract.signatures.find(({ seat }) => seat === 'agent');
  return (
    <div className={styles.answer}>
      {signature && (
        <>
          <p className={styles.after}>Sur le texte signé le {moment(signature.at)}.</p>
          <div>
            <TextButton contract={contract} back="Revenir à la décision" small>
              Lire le contrat entier
            </TextButton>
          </div>
        </>
      )}
      <SignsElsewhere contracts={[contract]} />
      {contract.allowed.includes('sign') && (
        <>
          <SignButton {...props} />
          <p className={styles.after}>{afterSigning(props.approval)}</p>
          <p className={styles.after}>Vous signez ainsi&nbsp;: «&nbsp;{consent.sentence}&nbsp;»</p>
        </>
      )}
    </div>
  );
}
