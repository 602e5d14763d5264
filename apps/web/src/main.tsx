import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { startTransition, useInsertionEffect } from 'react';
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

/** Until the browser has done what waits: what is pressed meanwhile is answered. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

interface PageProps {
  place: HTMLElement;
  router: ReturnType<typeof makeRouter>;
}

function Page({ place, router }: PageProps) {
  // Before any screen gives a field the focus; and not before it is there: what was drawn first keeps nothing.
  useInsertionEffect(() => {
    place.inert = false;
  }, [place]);
  return (
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>
  );
}

async function start(place: HTMLElement): Promise<void> {
  // What the document came with (build/first-paint.ts) stays until the screen that draws the same is there.
  const isDrawn = place.hasChildNodes();
  await pause();
  const router = makeRouter(client);
  if (isDrawn) {
    await Promise.all([session, whenReady(router)]);
    await pause();
  }
  // As a transition: React stops every few milliseconds for what a person does meanwhile.
  startTransition(() => createRoot(place).render(<Page place={place} router={router} />));
}

const root = document.getElementById('root');
if (root === null) throw new Error('The document has no place for the page');
// Not awaited: the screens' files are made of this one, and wait until it has run.
void start(root);
