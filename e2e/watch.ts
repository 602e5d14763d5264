import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what no screen may do: an error or a warning in the console, an error nobody caught, a request to
 * another server than ours.
 */
export function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:' || asked === origin;
    if (!isLocal) faults.push(`request to elsewhere: ${request.url()}`);
  });
}
