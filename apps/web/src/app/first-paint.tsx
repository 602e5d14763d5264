import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { sessionQuery } from '../platform/session.ts';
import { showRememberedTheme } from '../platform/theme.ts';
import type { Session } from '../platform/views.ts';
import { Providers } from './providers.tsx';
import { pages } from './router.tsx';

/** Run before anything is shown, in a script of the document's own. */
export const beforePaint = `(${showRememberedTheme})();`;

/** For whom a screen is drawn before anybody is known. */
export interface Someone {
  demo: boolean;
  isSignedIn: boolean;
}

/** What a screen shows before any of its data, as the page's own components draw it. Runs when the page is built. */
export async function firstPaint(path: string, someone: Someone): Promise<string> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  client.setQueryData(sessionQuery.queryKey, sessionOf(someone));
  const handler = createStaticHandler(pages(client));
  const context = await handler.query(new Request(new URL(path, 'http://localhost')));
  if (context instanceof Response) throw new Error(`${path} leads elsewhere`);
  const router = createStaticRouter(handler.dataRoutes, context);
  return renderToString(
    <Providers client={client}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </Providers>,
  );
}

/** It says nothing of a person nor of an organisation: which ones, only the server knows. */
function sessionOf({ demo, isSignedIn }: Someone): Session {
  const nobody = { id: '', firstName: '', lastName: '', jobTitle: '', directorate: '', email: '' };
  return {
    person: isSignedIn ? nobody : null,
    roles: [],
    organisation: {
      region: '',
      lab: '',
      percentRange: { min: 0, max: 0, step: 1 },
      yearlyHours: 0,
      weeklyHours: 0,
      halfDayHours: 0,
      termMonths: 0,
      serviceHours: { from: '08:00', to: '18:00' },
      closingDays: [],
      whitMondayWorked: false,
    },
    demo,
  };
}
