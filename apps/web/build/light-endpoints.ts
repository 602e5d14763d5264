import { type Endpoint, endpoints } from '@equipage/contract-api';
import type { Plugin } from 'vite';

/**
 * Leaves the schemas out of the table of endpoints that the page carries: `call` needs the method and the path, and
 * whether an answer has a body. The types come from the whole table; the server alone checks what is sent, and a form
 * that checks as one types takes its schema from the domain.
 */
export function lightEndpoints(): Plugin {
  return {
    name: 'light-endpoints',
    load: {
      filter: { id: /packages\/contract-api\/src\/endpoints\.ts$/ },
      handler: () => `export const endpoints = ${JSON.stringify(lightTable())};`,
    },
  };
}

function lightTable(): Record<string, unknown> {
  const light = (endpoint: Endpoint) => {
    const { method, path, upload } = endpoint;
    return { method, path, upload, response: endpoint.response === undefined ? undefined : true };
  };
  return Object.fromEntries(Object.entries(endpoints).map(([name, endpoint]) => [name, light(endpoint)]));
}
