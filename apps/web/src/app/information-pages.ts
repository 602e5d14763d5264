import type { RouteObject } from 'react-router';

/** What a public service has to say of itself, open to anyone. */
export const informationPages: RouteObject[] = [
  {
    path: 'accessibilite',
    lazy: async () => ({ Component: (await import('../information/statement-page.tsx')).StatementPage }),
  },
  {
    path: 'accessibilite/grille',
    lazy: async () => ({ Component: (await import('../information/grid-page.tsx')).GridPage }),
  },
  {
    path: 'mentions-legales',
    lazy: async () => ({ Component: (await import('../information/legal-page.tsx')).LegalPage }),
  },
  {
    path: 'donnees-personnelles',
    lazy: async () => ({ Component: (await import('../information/privacy-page.tsx')).PrivacyPage }),
  },
  {
    path: 'plan-du-site',
    lazy: async () => ({ Component: (await import('../information/site-map-page.tsx')).SiteMapPage }),
  },
  {
    path: 'aide',
    lazy: async () => ({ Component: (await import('../information/help-page.tsx')).HelpPage }),
  },
];
