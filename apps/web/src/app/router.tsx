import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { approvalsQuery } from '../platform/approvals.ts';
import { contractQuery, myContractsQuery } from '../platform/contracts.ts';
import { Loading } from '../ui/loading.tsx';
import { BareLayout, PublicLayout } from './bare-layout.tsx';
import { ErrorPage } from './error-page.tsx';
import { informationPages } from './information-pages.ts';
import { MainLayout } from './main-layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { prefetch } from './prefetch.ts';
import { SessionGuard } from './session-guard.tsx';

export const makeRouter = (client: QueryClient) => createBrowserRouter(pages(client));

/** Once the file of the screen at the address is there, or it is known that it will not be. */
export function whenReady(router: ReturnType<typeof makeRouter>): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}

/** Every address of the page; each screen comes in its own file, when it is first asked for. */
export function pages(client: QueryClient): RouteObject[] {
  const guarded = [
    { Component: MainLayout, children: mainPages(client) },
    { Component: BareLayout, children: [wizard(client)] },
  ];
  return [
    {
      ErrorBoundary: ErrorPage,
      HydrateFallback: Loading,
      children: [
        {
          Component: PublicLayout,
          children: [
            signIn,
            signInByMail,
            signInLink,
            identified,
            verification,
            specimens,
            firstStart,
            ...informationPages,
          ],
        },
        { Component: SessionGuard, children: guarded },
      ],
    },
  ];
}

const signIn: RouteObject = {
  path: 'connexion',
  lazy: async () => ({ Component: (await import('../sign-in/sign-in-page.tsx')).SignInPage }),
};

/** The demonstration's, beside its people. */
const signInByMail: RouteObject = {
  path: 'connexion/par-courriel',
  lazy: async () => ({ Component: (await import('../sign-in/demo-by-mail-page.tsx')).DemoByMailPage }),
};

/** Where the link of a mail leads: its secret stands after `#`. */
const signInLink: RouteObject = {
  path: 'connexion/lien',
  lazy: async () => ({ Component: (await import('../sign-in/link-page.tsx')).LinkPage }),
};

/** Where a sign-in that was opened beside a page ends: that page goes on. */
const identified: RouteObject = {
  path: 'identifie',
  lazy: async () => ({ Component: (await import('../sign-in/identified-page.tsx')).IdentifiedPage }),
};

/** Open to anyone: a code may stand after its `#`. */
const verification: RouteObject = {
  path: 'verifier',
  lazy: async () => ({
    Component: (await import('../verification/verification-page.tsx')).VerificationPage,
  }),
};

/** For whoever installs: the server prints its address while nothing is set up. */
const firstStart: RouteObject = {
  path: 'premier-demarrage',
  lazy: async () => ({ Component: (await import('../organisation/first-start-page.tsx')).FirstStartPage }),
};

/** For those who build: no link leads there. */
const specimens: RouteObject = {
  path: 'etats',
  lazy: async () => ({ Component: (await import('../specimens/specimens-page.tsx')).SpecimensPage }),
};

/** The organisation's settings are an admin's. The contract's words: written by the officer or an admin; what a version changes is open to whoever writes one. */
const wordingPages: RouteObject[] = [
  {
    path: 'formulation',
    lazy: async () => ({ Component: (await import('../wording/versions-page.tsx')).VersionsPage }),
  },
  {
    path: 'formulation/redaction',
    lazy: async () => ({ Component: (await import('../wording/editor-page.tsx')).EditorPage }),
  },
  {
    path: 'formulation/publication',
    lazy: async () => ({
      Component: (await import('../wording/publication-page.tsx')).PublicationPage,
    }),
  },
  {
    path: 'formulation/courriels',
    lazy: async () => ({ Component: (await import('../mails/letters-page.tsx')).LettersPage }),
  },
  {
    path: 'formulation/courriels/:letterId',
    lazy: async () => ({ Component: (await import('../mails/letter-page.tsx')).LetterPage }),
  },
  {
    path: 'reglages',
    lazy: async () => ({ Component: (await import('../organisation/settings-page.tsx')).SettingsPage }),
  },
  {
    path: 'reglages/encadrement-et-copies',
    lazy: async () => ({ Component: (await import('../recipients/recipients-page.tsx')).RecipientsPage }),
  },
  {
    path: 'formulation/differences',
    lazy: async () => ({ Component: (await import('../wording/difference-page.tsx')).DifferencePage }),
  },
];

/** The directory is kept by the administrators. */
const directoryPages: RouteObject[] = [
  {
    path: 'annuaire',
    lazy: async () => ({ Component: (await import('../people/directory-page.tsx')).DirectoryPage }),
  },
  {
    path: 'annuaire/nouvelle-personne',
    lazy: async () => ({ Component: (await import('../people/new-person-page.tsx')).NewPersonPage }),
  },
  {
    path: 'annuaire/import',
    lazy: async () => ({ Component: (await import('../people/import-page.tsx')).ImportPage }),
  },
  {
    path: 'annuaire/:personId',
    lazy: async () => ({ Component: (await import('../people/person-page.tsx')).PersonPage }),
  },
];

/** What is kept and who sees it, told to anyone signed in; for how long, and what people ask about it, to who keeps it. */
const retentionPages: RouteObject[] = [
  {
    path: 'fiche-du-registre',
    lazy: async () => ({ Component: (await import('../information/sheet-page.tsx')).RegisterPage }),
  },
  {
    path: 'qui-voit-quoi',
    lazy: async () => ({ Component: (await import('../information/sheet-page.tsx')).StaffNotePage }),
  },
  {
    path: 'signalements',
    lazy: async () => ({ Component: (await import('../requests/complaints-page.tsx')).ComplaintsPage }),
  },
  {
    path: 'corrections',
    lazy: async () => ({
      Component: (await import('../requests/rectifications-page.tsx')).RectificationsPage,
    }),
  },
  {
    path: 'conservation',
    lazy: async () => ({ Component: (await import('../retention/retention-page.tsx')).RetentionPage }),
  },
  {
    path: 'conservation/bordereaux/:eliminationId',
    lazy: async () => ({ Component: (await import('../retention/elimination-page.tsx')).EliminationPage }),
  },
];

function mainPages(client: QueryClient): RouteObject[] {
  return [
    {
      index: true,
      loader: prefetch(client, () => myContractsQuery),
      lazy: async () => ({ Component: (await import('../home/home-page.tsx')).HomePage }),
    },
    {
      path: 'contrats/:contractId',
      loader: prefetch(client, ({ contractId = '' }) => contractQuery(contractId)),
      lazy: async () => ({ Component: (await import('../contract/contract-page.tsx')).ContractPage }),
    },
    {
      path: 'remplacement',
      lazy: async () => ({ Component: (await import('../stand-ins/stand-ins-page.tsx')).StandInsPage }),
    },
    {
      path: 'secretariat',
      lazy: async () => ({
        Component: (await import('../delegations/secretariat-page.tsx')).SecretariatPage,
      }),
    },
    {
      path: 'delegations',
      lazy: async () => ({
        Component: (await import('../delegations/delegations-page.tsx')).DelegationsPage,
      }),
    },
    {
      path: 'a-decider/bordereau',
      lazy: async () => ({ Component: (await import('../approvals/bordereau-page.tsx')).BordereauPage }),
    },
    {
      path: 'a-decider/:contractId?',
      loader: prefetch(client, () => approvalsQuery),
      lazy: async () => ({ Component: (await import('../approvals/approvals-page.tsx')).ApprovalsPage }),
    },
    {
      path: 'communaute',
      lazy: async () => ({ Component: (await import('../community/community-page.tsx')).CommunityPage }),
    },
    {
      path: 'sessions',
      lazy: async () => ({ Component: (await import('../sign-in/sessions-page.tsx')).SessionsPage }),
    },
    ...wordingPages,
    ...directoryPages,
    ...retentionPages,
    {
      path: 'cachets',
      lazy: async () => ({ Component: (await import('../seals/seals-page.tsx')).SealsPage }),
    },
    {
      path: 'communaute/:personId',
      lazy: async () => ({ Component: (await import('../community/member-page.tsx')).MemberPage }),
    },
    {
      path: 'communaute/reprise',
      lazy: async () => ({ Component: (await import('../takeover/takeover-page.tsx')).TakeoverPage }),
    },
    {
      path: 'courriels/:mailId?',
      lazy: async () => ({ Component: (await import('../mails/mailbox-page.tsx')).MailboxPage }),
    },
    {
      path: 'nouvelles',
      lazy: async () => ({ Component: (await import('../news/news-page.tsx')).NewsPage }),
    },
    {
      path: 'mes-courriels',
      lazy: async () => ({ Component: (await import('../mails/preferences-page.tsx')).PreferencesPage }),
    },
    {
      path: 'suivi-des-courriels',
      lazy: async () => ({ Component: (await import('../mails/follow-up-page.tsx')).FollowUpPage }),
    },
    {
      path: 'mes-donnees',
      lazy: async () => ({ Component: (await import('../my-data/my-data-page.tsx')).MyDataPage }),
    },
    {
      path: 'journal',
      lazy: async () => ({ Component: (await import('../trail/trail-page.tsx')).TrailPage }),
    },
    { path: '*', Component: NotFoundPage },
  ];
}

/** The wizard writes its own header: what is saved, and the way out. */
function wizard(client: QueryClient): RouteObject {
  return {
    path: 'contrats/:contractId/etapes/:step?',
    loader: prefetch(client, ({ contractId = '' }) => contractQuery(contractId)),
    lazy: async () => ({ Component: (await import('../wizard/wizard-page.tsx')).WizardPage }),
  };
}
