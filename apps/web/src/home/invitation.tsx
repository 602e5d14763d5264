import { domainCodes, domainLabels } from '@equipage/domain';
import { Link, useNavigate } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { failureWords } from '../platform/problems.ts';
import { useSession } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Button } from '../ui/button.tsx';
import { Notice, type NoticeKind } from '../ui/notice.tsx';
import { Pad, Sheet } from '../ui/sheet.tsx';
import { Space } from '../ui/visually-hidden.tsx';
import { Headline } from './headline.tsx';
import styles from './invitation.module.css';
import { useStartContract } from './queries.ts';

interface InvitationProps {
  leads: boolean;
  /** Their latest contract, when it went no further: they are told before they are invited again. */
  stopped: ContractView | null;
}

/** For someone with no contract open or running: what it is about, and the way in; in short beside a first task. */
export function Invitation({ leads, stopped }: InvitationProps) {
  const navigate = useNavigate();
  const start = useStartContract();
  const begin = () => start.mutate(undefined, { onSuccess: ({ id }) => navigate(addresses.wizard(id)) });
  return (
    <section className={leads ? styles.invitation : undefined}>
      <div className={styles.words}>
        <Headline leads={leads}>Donnez un peu de votre temps à l’innovation publique</Headline>
        {stopped !== null && <Stopped contract={stopped} />}
        <p>
          Un contrat d’engagement vous fait rejoindre la communauté du Lab’, pour une mission choisie avec
          vous et en accord avec votre hiérarchie. Comptez dix minutes&#8239;; vous pouvez vous arrêter et
          reprendre.
        </p>
        <Button
          variant={leads ? 'primary' : 'secondary'}
          iconAfter="forward"
          pending={start.isPending}
          onPress={begin}
        >
          Commencer mon contrat
        </Button>
        {start.isError && (
          <Notice kind="refusal" role="alert" title={failureWords(start.error).title}>
            <p>{failureWords(start.error).detail}</p>
          </Notice>
        )}
      </div>
      {leads && (
        <Pad className={styles.pad}>
          <Terms />
        </Pad>
      )}
    </section>
  );
}

const whatBecameOfIt: Partial<
  Record<ContractView['state'], [kind: NoticeKind, became: string, link: string]>
> = {
  declined: ['refusal', 'a été refusé', 'Lire par qui, et pourquoi'],
  closed: ['information', 'a été clos', 'Lire par qui, et pourquoi'],
  withdrawn: ['information', 'est retiré\u00a0: personne n’a plus à le signer', 'Le relire'],
};

/** What became of the latest contract, if it went no further. */
function Stopped({ contract: { id, state, content } }: { contract: ContractView }) {
  const told = whatBecameOfIt[state];
  if (told === undefined) return null;
  const [kind, became, link] = told;
  const title = content.mission.title === null ? '' : ` «\u00a0${content.mission.title}\u00a0»`;
  return (
    <Notice kind={kind} title={`Votre contrat${title} ${became}.`}>
      <Link to={addresses.contract(id)}>{link}</Link>
    </Notice>
  );
}

/** What the contract commits to, as a short paper. */
function Terms() {
  const { organisation } = useSession();
  return (
    <Sheet className={styles.sheet} aria-label="Le contrat en bref">
      <p className={styles.letterhead}>
        <span>
          {organisation.region}
          <Space />
        </span>
        <span>{organisation.lab}</span>
      </p>
      <h2 className={styles.kind}>Le contrat en trois points</h2>
      <ol className={styles.points}>
        <li>
          <h3>Un temps borné</h3>
          <p>
            De 5 à 10&nbsp;% de votre temps de travail pendant six mois, aux dates que votre hiérarchie libère
            pour vous.
          </p>
        </li>
        <li>
          <h3>Une mission à vous</h3>
          <p>Dans un ou plusieurs de ces domaines, avec l’appui du Lab’&nbsp;:</p>
          <ul className={styles.domains}>
            {domainCodes.map((code) => (
              <li key={code}>{domainLabels[code]}</li>
            ))}
          </ul>
        </li>
        <li>
          <h3>Votre liberté</h3>
          <p>
            Vous pouvez y mettre fin à tout moment, par simple déclaration. Le contrat ne change ni votre
            poste, ni votre rémunération, ni votre statut.
          </p>
        </li>
      </ol>
    </Sheet>
  );
}
