import { frenchDay } from '@equipage/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addresses } from '../platform/addresses.ts';
import { answersGivenQuery } from '../platform/approvals.ts';
import { useHasRole } from '../platform/session.ts';
import { ButtonLink } from '../ui/button.tsx';
import { dayOf } from '../ui/french-dates.ts';
import { Icon } from '../ui/icon.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './all-clear.module.css';
import { LatestAnswers } from './latest-answers.tsx';

/** Nothing waits: said plainly, so that one need not come back to check. */
export function AllClear({ children }: { children: ReactNode }) {
  const answers = useQuery({ ...answersGivenQuery, refetchOnMount: 'always' }).data;
  const latest = answers?.[0];
  const decides = useHasRole('manager', 'executive');
  const prepares = useHasRole('assistant') && !decides;
  return (
    <div className={styles.clear}>
      <div className={styles.words}>
        {children}
        <Icon name="check" className={styles.sign} />
        <PageTitle title={prepares ? 'À préparer' : 'À décider'}>
          {prepares ? 'Rien n’est à préparer' : 'Rien n’attend votre décision'}
        </PageTitle>
        {prepares ? (
          <p>Quand un contrat attendra la signature de la direction générale, il apparaîtra ici.</p>
        ) : latest === undefined ? (
          <p>
            Quand un agent vous désignera comme supérieur hiérarchique, son contrat apparaîtra ici et sur
            votre accueil, avec ce qu’il demande au service et la charge de votre équipe.
          </p>
        ) : (
          <p>
            Votre dernière réponse date du {frenchDay(dayOf(latest.at), { weekday: true })}. Dès qu’un contrat
            vous parviendra, il apparaîtra ici et sur votre accueil&nbsp;; il est inutile de revenir vérifier.
          </p>
        )}
        <ButtonLink to={addresses.home}>Aller à l’accueil</ButtonLink>
        {!prepares && <Link to={addresses.standIns}>Me faire remplacer</Link>}
      </div>
      {answers !== undefined && answers.length > 0 && <LatestAnswers answers={answers} />}
    </div>
  );
}
