import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/providers.tsx';
import { makeRouter, whenReady } from './app/router.tsx';
import { makeQueryClient } from './platform/query-client.ts';
import { sessionQuery } from './platform/session.ts';
import { showRememberedTheme } from './platform/theme.ts';

showRememberedTheme();

const client = makeQueryClient();
// Every page begins with who is signed in: asked at once, while the page's own file is on its way.
const session = client.prefetchQuery(sessionQuery);
const router = makeRouter(client);

const root = document.getElementById('root');
if (root === null) throw new Error('The document has no place for the page');

function draw(place: HTMLElement): void {
  place.inert = false;
  createRoot(place).render(
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>,
  );
}

// What the document came with (build/first-paint.ts) stays until the screen that draws the same is there.
if (root.hasChildNodes()) void Promise.all([session, whenReady(router)]).then(() => draw(root));
else draw(root);
