import { createBrowserRouter } from 'react-router';
import { Loading } from '../ui/loading.tsx';
import { BareLayout, PublicLayout } from './bare-layout.tsx';
import { ErrorPage } from './error-page.tsx';
import { MainLayout } from './main-layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { SessionGuard } from './session-guard.tsx';

/** Every address of the page; each screen comes in its own file, when it is first asked for. */
export function makeRouter() {
  return createBrowserRouter([
    {
      ErrorBoundary: ErrorPage,
      HydrateFallback: Loading,
      children: [
        {
          Component: PublicLayout,
          children: [
            {
              path: 'connexion',
              lazy: async () => ({ Component: (await import('../sign-in/sign-in-page.tsx')).SignInPage }),
            },
          ],
        },
        { Component: SessionGuard, children: [{ Component: MainLayout, children: mainPages }, bare] },
      ],
    },
  ]);
}

const mainPages = [
  { index: true, lazy: async () => ({ Component: (await import('../home/home-page.tsx')).HomePage }) },
  {
    path: 'contrats/:contractId',
    lazy: async () => ({ Component: (await import('../contract/contract-page.tsx')).ContractPage }),
  },
  {
    path: 'a-decider/:contractId?',
    lazy: async () => ({ Component: (await import('../approvals/approvals-page.tsx')).ApprovalsPage }),
  },
  {
    path: 'communaute',
    lazy: async () => ({ Component: (await import('../community/community-page.tsx')).CommunityPage }),
  },
  { path: '*', Component: NotFoundPage },
];

/** The wizard writes its own header: what is saved, and the way out. */
const bare = {
  Component: BareLayout,
  children: [
    {
      path: 'contrats/:contractId/etapes/:step?',
      lazy: async () => ({ Component: (await import('../wizard/wizard-page.tsx')).WizardPage }),
    },
  ],
};
