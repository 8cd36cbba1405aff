/** The API's table of contents: gates for all, then the routes by subject. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { generateSpecs } from 'hono-openapi';
import { error } from '../core/issue.ts';
import { answerFault } from '../doors/answer-fault.ts';
import type { Equipment } from '../doors/equipment.ts';
import { speak } from '../doors/language.ts';
import { archiveRoutes } from './archive.ts';
import { caseRoutes } from './cases.ts';
import { DOCS_STYLE, docsPage, type Document } from './docs-page.ts';
import { draftRoutes } from './drafts.ts';
import { evaluationRoutes } from './evaluations.ts';
import { fileRoutes } from './files.ts';
import { ledgerRoutes } from './ledger.ts';
import { noteTokens } from './note-tokens.ts';
import { noticeRoutes } from './notices.ts';
import { peopleRoutes } from './people.ts';
import { BASE, languageOf, problem } from './problem.ts';
import { PROBLEMS, problemsPage } from './problems-page.ts';
import { publicationRoutes, registerRoutes } from './registers.ts';
import { requestRoutes } from './requests.ts';
import { screenRoutes } from './screens.ts';
import { searchRoutes } from './search.ts';
import { sessionRoutes } from './sessions.ts';
import { settingRoutes } from './settings.ts';
import { setupRoutes } from './setup.ts';
import { sheetRoutes } from './sheets.ts';
import { sopRoutes } from './sops.ts';
import { waitingRoutes } from './waiting.ts';

const LARGEST_JSON = 2 * 1024 * 1024;
const PAGE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";
const isUpload = (path: string) => path.endsWith('/files');

/** Answers everything below `/api/v1`, its own 404s and faults included. */
export function apiApp(equipment: Equipment): Hono {
  const app = new Hono().basePath(BASE);
  const limit = bodyLimit({ maxSize: LARGEST_JSON, onError: (c) => problem(c, 413, [error('body.too-large', '', { limit: '2 MB' })]) });
  app.use((c, next) => (isUpload(c.req.path) ? next() : limit(c, next)));
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });
  app.use(noteTokens(equipment.context));
  const routes = [sessionRoutes, caseRoutes, draftRoutes, requestRoutes, sopRoutes, publicationRoutes, registerRoutes, fileRoutes, peopleRoutes, settingRoutes, screenRoutes, sheetRoutes, searchRoutes, ledgerRoutes, noticeRoutes, waitingRoutes, evaluationRoutes, archiveRoutes, setupRoutes];
  for (const mount of routes.flat()) mount(app, equipment);

  let document: Promise<Document> | undefined;
  const specs = () => (document ??= describeApi(app, equipment));
  app.get('/openapi.json', async (c) => c.json((await specs()) as never));
  app.get(PROBLEMS, (c) => {
    c.header('content-security-policy', PAGE_POLICY);
    return c.html(speak(languageOf(c), problemsPage));
  });
  app.get('/docs.css', (c) => c.body(DOCS_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/docs', async (c) => {
    c.header('content-security-policy', PAGE_POLICY);
    return c.html(docsPage(await specs(), `${equipment.baseUrl}/api/v1`));
  });
  app.notFound((c) => problem(c, 404, [error('route.unknown')]));
  app.onError((failure, c) => {
    const { status, issue, retryAfter } = answerFault(failure, equipment.report(failure, 'api'));
    if (retryAfter !== undefined) c.header('retry-after', retryAfter);
    return problem(c, status, [issue]);
  });
  return app;
}

async function describeApi(app: Hono, equipment: Equipment): Promise<Document> {
  return (await generateSpecs(app, {
    // A name with a dot in it is a route of ours, too: the schema of the SOP file.
    excludeStaticFile: false,
    documentation: {
      openapi: '3.1.0',
      info: { title: 'Kentongan API', version: equipment.version, description: 'Everything the pages can do. Writes carry an Idempotency-Key and the version of the case they saw.' },
      servers: [{ url: equipment.baseUrl }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' }, session: { type: 'apiKey', in: 'cookie', name: 'kentongan.session_token' } } },
    },
  })) as unknown as Document;
}
