import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Announcer } from '../ui/announcer.tsx';

/** Around the router: what every screen may ask of the page, and the live region, which no change of layout draws anew: it would be read twice. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <StrictMode>
      <I18nProvider locale="fr-FR">
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
        <Announcer />
      </I18nProvider>
    </StrictMode>
  );
}
