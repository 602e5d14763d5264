import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { Finder } from '../finder/finder.tsx';
import type { Place } from '../finder/places.ts';
import { addresses } from '../platform/addresses.ts';
import { useApprovalCount } from '../platform/approvals.ts';
import { currentContract, myContractsQuery } from '../platform/contracts.ts';
import { useBellCount } from '../platform/news.ts';
import { useHasRole } from '../platform/session.ts';
import type { ContractView } from '../platform/views.ts';
import { Space, VisuallyHidden } from '../ui/visually-hidden.tsx';
import { Bell } from './bell.tsx';
import styles from './navigation.module.css';
import { PersonMenu } from './person-menu.tsx';

interface Entry {
  to: string;
  label: string;
  /** How many wait there; nothing is shown for none. */
  count?: number;
}

function useEntries(): Entry[] {
  const waiting = useApprovalCount();
  const decides = useHasRole('manager', 'executive');
  const prepares = useHasRole('assistant') && !decides;
  const holdsCommunity = useHasRole('officer');
  const writesWording = useHasRole('officer', 'admin');
  const administers = useHasRole('admin');
  const mine = currentContract(useQuery(myContractsQuery).data ?? []);
  return [
    { to: addresses.home, label: 'Accueil' },
    ...(mine ? [{ to: addressOf(mine), label: 'Mon contrat' }] : []),
    ...(decides ? [{ to: addresses.approvals, label: 'À décider', count: waiting }] : []),
    ...(prepares ? [{ to: addresses.approvals, label: 'À préparer', count: waiting }] : []),
    ...(holdsCommunity ? [{ to: addresses.community, label: 'Communauté' }] : []),
    ...(writesWording ? [{ to: addresses.wordings, label: 'Formulation' }] : []),
    ...(administers ? [{ to: addresses.directory, label: 'Annuaire' }] : []),
    ...(administers ? [{ to: addresses.settings, label: 'Réglages' }] : []),
    ...(administers ? [{ to: addresses.trail, label: 'Journal' }] : []),
  ];
}

/** Pages that the navigation does not name: those that the foot of the page leads to. */
function useOtherPlaces(): Place[] {
  const keeps = useHasRole('officer', 'admin');
  const seesDelegations = useHasRole('admin', 'executive');
  return [
    { to: addresses.myData, label: 'Mes données' },
    { to: addresses.help, label: 'Aide' },
    { to: addresses.siteMap, label: 'Plan du site' },
    { to: addresses.verification, label: 'Vérifier un contrat' },
    { to: addresses.news, label: 'Nouvelles' },
    { to: addresses.mailPreferences, label: 'Mes courriels' },
    { to: addresses.standIns, label: 'Me faire remplacer' },
    { to: addresses.sessions, label: 'Mes sessions' },
    ...(seesDelegations ? [{ to: addresses.secretariat, label: 'Secrétariat' }] : []),
    ...(seesDelegations ? [{ to: addresses.delegations, label: 'Délégations de signature' }] : []),
    ...(keeps ? [{ to: addresses.seals, label: 'Cachets des contrats' }] : []),
    ...(keeps ? [{ to: addresses.mailFollowUp, label: 'Suivi des courriels' }] : []),
    ...(keeps ? [{ to: addresses.retention, label: 'Conservation' }] : []),
    ...(keeps ? [{ to: addresses.rectifications, label: 'Corrections demandées' }] : []),
    ...(keeps ? [{ to: addresses.complaints, label: 'Défauts d’accessibilité signalés' }] : []),
    ...(keeps ? [{ to: addresses.mailLetters, label: 'Courriels types' }] : []),
  ];
}

function addressOf({ id, allowed }: ContractView): string {
  return allowed.includes('answer') ? addresses.wizard(id) : addresses.contract(id);
}

/** Where one can go, by role, and who one is; behind one button on a phone. */
export function Navigation() {
  const entries = useEntries();
  const others = useOtherPlaces();
  const news = useBellCount();
  return (
    <>
      <nav className={styles.nav} aria-label="Principale">
        <Links entries={entries} className={styles.links} />
      </nav>
      <Finder entries={[...entries, ...others]} />
      <Bell />
      <PersonMenu>
        <nav aria-label="Principale, dans le menu" className={styles.menuLinks}>
          <Links entries={[...entries, { to: addresses.news, label: 'Nouvelles', count: news }]} />
        </nav>
      </PersonMenu>
    </>
  );
}

function Links({ entries, className }: { entries: Entry[]; className?: string | undefined }) {
  return (
    <ul className={className}>
      {entries.map(({ to, label, count }) => (
        <li key={to}>
          <NavLink to={to} end={to === addresses.home} className={styles.link ?? ''}>
            {label}
            {count !== undefined && count > 0 && (
              <span className={styles.count}>
                <Space />
                {count}
                <VisuallyHidden> en attente</VisuallyHidden>
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
