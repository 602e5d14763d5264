import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Around the router: what every screen may ask of the page. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <StrictMode>
      <I18nProvider locale="fr-FR">
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  );
}
