import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

/* React, the data router and react-query, and nothing else: what a page of this shape weighs before it says a word. */

function Page() {
  const { data } = useQuery({
    queryKey: ['session'],
    queryFn: async () => (await fetch('/api/session')).text(),
  });
  return <p>{data}</p>;
}

const router = createBrowserRouter([{ path: '/', Component: Page }]);

createRoot(document.body).render(
  <QueryClientProvider client={new QueryClient()}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
