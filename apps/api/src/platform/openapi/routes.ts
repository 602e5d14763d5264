import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './document.ts';

const require = createRequire(import.meta.url);
/** Of the package that shows a description, the files that a browser reads; its code is never loaded. */
const viewer = dirname(require.resolve('@fastify/swagger-ui/package.json'));
const viewerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js'];

const page = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Équipage, l’interface</title>
    <link rel="icon" type="image/svg+xml" href="/mark.svg" />
    <link rel="stylesheet" href="/api/docs/files/swagger-ui.css" />
    <script src="/api/docs/files/swagger-ui-bundle.js" defer></script>
    <script src="/api/docs/show.js" defer></script>
  </head>
  <body>
    <div id="description"></div>
  </body>
</html>
`;

/** Without its bar, whose logo brings a style of its own that our content security policy refuses. */
const show = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#description',
  layout: 'BaseLayout',
  deepLinking: true,
});
`;

/** Opens the interface's description, as a file and as a page. It is written when first asked for. */
export async function serveDescription(http: FastifyInstance): Promise<void> {
  let text: string | undefined;
  http.get('/api/openapi.json', { config: { access: 'public' } }, async (_request, reply) => {
    text ??= JSON.stringify(openApiDocument());
    return reply.type('application/json').send(text);
  });
  for (const url of ['/api/docs', '/api/docs/'])
    http.get(url, async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  http.get('/api/docs/show.js', async (_request, reply) => reply.type('text/javascript').send(show));
  await http.register(fastifyStatic, {
    root: join(viewer, 'static'),
    prefix: '/api/docs/files/',
    decorateReply: false,
    index: false,
    allowedPath: (path) => viewerFiles.includes(path.slice(1)),
  });
}
