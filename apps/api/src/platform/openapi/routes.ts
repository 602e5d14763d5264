import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './document.ts';

/** Opens the interface's description, as a file and as a page. It is written when first asked for. */
export async function serveDescription(http: FastifyInstance): Promise<void> {
  let text: string | undefined;
  http.get('/api/openapi.json', { config: { access: 'public' } }, async (_request, reply) => {
    text ??= JSON.stringify(openApiDocument());
    return reply.type('application/json').send(text);
  });
  await http.register(swagger, { openapi: {}, transformObject: () => openApiDocument() });
  await http.register(swaggerUi, {
    routePrefix: '/api/docs',
    theme: { title: 'Équipage, l’interface' },
    // Without its bar, whose logo brings a style of its own that our content security policy refuses.
    uiConfig: { layout: 'BaseLayout' },
  });
}
