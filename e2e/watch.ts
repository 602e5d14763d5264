import type { BrowserContext } from '@playwright/test';

/**
 * The frame of a mail runs nothing, and the browser says so when the tool that drives it tries to run there what it looks with,
 * which it does or not as the frame comes and goes. That a mail holds no script is a test of the mails themselves.
 */
const refusedToTheDriver = /^Blocked script execution in 'about:srcdoc'/;

/** What pdf.js’s worker says of the page that it was reading when its viewer was closed: nobody waits for it any more. */
const leftUnread = /^Warning: \w+ - ignoring errors .*Worker task was terminated/;

const passedOver = [refusedToTheDriver, leftUnread];

/**
 * Writes down what no screen may do: an error or a warning in the console, an error nobody caught, a request to
 * another server than ours.
 */
export function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !passedOver.some((one) => one.test(message.text())))
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:' || asked === origin;
    if (!isLocal) faults.push(`request to elsewhere: ${request.url()}`);
  });
}
