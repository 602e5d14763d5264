import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { makeRouter } from './app/router.tsx';
import { makeQueryClient } from './platform/query-client.ts';
import { sessionQuery } from './platform/session.ts';
import { applyTheme, readTheme } from './platform/theme.ts';

applyTheme(readTheme());

const client = makeQueryClient();
// Every page begins with who is signed in: asked at once, while the page's own file is on its way.
void client.prefetchQuery(sessionQuery);

const root = document.getElementById('root');
if (root === null) throw new Error('The document has no place for the page');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="fr-FR">
      <QueryClientProvider client={client}>
        <RouterProvider router={makeRouter(client)} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
