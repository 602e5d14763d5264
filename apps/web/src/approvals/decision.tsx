import { domainLabels, frenchList, frenchPercent, fullName } from '@equipage/domain';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { ChangesSinceSignature } from '../platform/changes-since-signature.tsx';
import { Observations } from '../platform/observations.tsx';
import { UnlistedManager } from '../platform/unlisted-manager.tsx';
import type { Approval, ContractView } from '../platform/views.ts';
import { Pad } from '../ui/sheet.tsx';
import { Asks } from './asks.tsx';
import { DatesToFree } from './dates-to-free.tsx';
import styles from './decision.module.css';
import { DecisionBar } from './decision-bar.tsx';
import { DecisionSlip } from './decision-slip.tsx';
import { InStead } from './in-stead.tsx';
import { PreparingSlip } from './preparing.tsx';
import type { AnswerProps } from './sign-button.tsx';
import { TeamLoad } from './team-load.tsx';
import { TextButton } from './text-button.tsx';
import { WhoActs } from './who-acts.tsx';

export interface DecisionProps {
  approval: Approval;
  /** It came after another one on this page: one goes on reading at its heading. */
  focused: boolean;
  /** Once answered, with what to tell. */
  onAnswered: AnswerProps['onAnswered'];
}

/** One contract to decide on: what is asked of the service, the load of the team, the text, the answers. */
export function Decision({ approval, focused, onAnswered }: DecisionProps) {
  const { contract, asks } = approval;
  const { service } = contract.content;
  const answering = { approval, onAnswered };
  return (
    <div className={styles.layout}>
      <section className={styles.case} aria-labelledby="case">
        <Who contract={contract} focused={focused} />
        <InStead approval={approval} />
        <UnlistedManager contract={contract} />
        <ChangesSinceSignature contract={contract} />
        <Asks contract={contract} asks={asks} />
        <DatesToFree asks={asks} />
        <Observations contract={contract} level="h3" />
        {approval.decides && <TeamLoad approval={approval} />}
        {service?.benefits && (
          <section aria-labelledby="benefits">
            <h3 id="benefits">Ce que le service y gagne, selon {fullName(contract.agent)}</h3>
            <blockquote className={styles.quote}>«&nbsp;{service.benefits}&nbsp;»</blockquote>
          </section>
        )}
        {approval.decides && <DecisionBar {...answering} />}
      </section>
      <Pad className={styles.pad}>
        <div className={styles.side}>
          {approval.decides ? <DecisionSlip {...answering} /> : <PreparingSlip contract={contract} />}
          <WhoActs approval={approval} />
        </div>
      </Pad>
    </div>
  );
}

/** Takes the focus when one comes from another contract; after the page's own heading, which takes it on every address. */
function useFocusWhen(focused: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!focused || pathname === '') return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [focused, pathname]);
  return heading;
}

function Who({ contract, focused }: { contract: ContractView; focused: boolean }) {
  const { identity, mission, commitment } = contract.content;
  const heading = useFocusWhen(focused);
  const percent = 'percent' in commitment ? commitment.percent : null;
  return (
    <header>
      <h2 id="case" ref={heading} tabIndex={-1}>
        {fullName(contract.agent)}
      </h2>
      {'jobTitle' in identity && <p className={styles.job}>{identity.jobTitle}</p>}
      <p className={styles.wish}>
        Souhaite consacrer <strong>{percent !== null && frenchPercent(percent)}</strong> de son temps à{' '}
        {`«\u00a0${mission.title}\u00a0»`},{' '}
        {mission.domains.length > 1 ? 'dans les domaines' : 'dans le domaine'}{' '}
        <strong>{frenchList(mission.domains.map((code) => domainLabels[code]))}</strong>. Projet suivi au Lab’
        par {fullName(contract.lead)}.
      </p>
      <TextButton contract={contract} back="Revenir à la décision" small>
        Lire le contrat entier
      </TextButton>
    </header>
  );
}
