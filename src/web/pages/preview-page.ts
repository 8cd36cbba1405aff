/** A draft in its public's clothes and its public's language, framed on the page of its case. Nothing in it runs, and nobody but the office sees it. */
import type { PreviewDraft, PreviewFile } from '../../doors/equipment.ts';
import { listPanels } from '../../queries/screen.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { loadCase } from '../case-about.ts';
import { SAFETY } from '../respond.tsx';
import type { Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

export const previewArticlePage: Page = (equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  const draft = view && draftOf(view);
  const file = draft && (await equipment.preview.site(draft, c.req.param('channel') ?? '', c.req.param('path') ?? ''));
  return file ? send(file) : missing(c);
};

export const previewSlidePage: Page = (equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  const draft = view && draftOf(view);
  const panel = draft && (await listPanels(equipment.context.db, draft.officeId, c.req.param('channel') ?? '')).find((one) => one.id === c.req.param('screen'));
  const file = draft && panel && (await equipment.preview.screen(draft, panel, c.req.param('path') ?? ''));
  return file ? send(file) : missing(c);
};

function draftOf({ id, office, state }: CaseView): PreviewDraft | null {
  return state.post && { officeId: office.id, caseId: id, post: state.post, refused: new Set(Object.keys(state.refused)) };
}

function send({ body, contentType }: PreviewFile): Response {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(bytes, { headers: { ...SAFETY, 'content-type': contentType, 'content-security-policy': POLICY, 'cache-control': 'private, no-cache' } });
}
