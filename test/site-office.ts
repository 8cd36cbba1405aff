/** An office that publishes: seed 000 walked up to publication, and the tools that deliver it. */
import { registerFile } from '../src/actions/register-file.ts';
import { Post } from '../src/core/post/post.ts';
import type { CaseState } from '../src/core/case/state.ts';
import { deliver, type DeliveryTools } from '../src/jobs/deliver.ts';
import { screenPath, siteBase } from '../src/site/paths.ts';
import { siteRenderer } from '../src/site/render-pages.ts';
import type { z } from 'zod';
import type { Context } from '../src/actions/context.ts';
import { openTestCase, type TestContext, type TestOffice } from './office.ts';

export const PUBLIC_URL = 'https://kentongan.example.go.id';

export function deliveryTools(context: Context): DeliveryTools {
  return {
    context,
    renderSite: siteRenderer({ publicUrl: PUBLIC_URL, drawSop: () => '<svg xmlns="http://www.w3.org/2000/svg"/>', now: () => context.now() }),
    siteLink: (office, path) => siteBase(office, PUBLIC_URL) + path,
    screenPath,
    renderer: () => 'uji',
  };
}

export interface Release {
  readonly post: z.input<typeof Post>;
  readonly channels?: readonly { channel: string; from?: string; until?: string }[];
  readonly corrects?: string;
  readonly note?: string;
  /** Parts the head does not let pass. */
  readonly refused?: readonly string[];
}

/** Drafted, checked, approved and sent out; nothing delivered yet. */
export async function release(context: TestContext, office: TestOffice, input: Release) {
  const { corrects, note, refused } = input;
  for (const { file } of input.post.media ?? []) {
    await registerFile(context, office.admin, { hash: file, name: 'foto.jpg', mime: 'image/jpeg', size: 1000, width: 1600, height: 1000, takenAt: null, location: null });
  }
  const file = await openTestCase(context, office.as('pengelola'), office.sopId, { ...(corrects ? { corrects } : {}), ...(note ? { note } : {}) });
  await file.do(office.as('pengelola'), 'edit', { post: Post.parse(input.post), channels: input.channels ?? [{ channel: 'website' }] });
  await file.do(office.as('pengelola'), 'submit');
  await file.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
  await file.do(office.as('kepala'), 'sign', refused ? { answer: 'sebagian', comment: 'Sebagian', refused: refused.map((part) => ({ part, reason: 'Belum benar' })) } : { answer: 'ya' });
  context.sent.length = 0;
  await file.do(office.as('pengelola'), 'publish');
  return file;
}

/** Does what the outbox holds, once. */
export async function deliverAll(tools: DeliveryTools, context: TestContext): Promise<void> {
  for (const job of context.sent.splice(0)) await deliver(tools, job);
}

export async function stateOf(context: TestContext, caseId: string): Promise<CaseState> {
  return (await context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;
}

export async function pageAt(context: Context, officeId: string, path: string) {
  const row = await context.db.selectFrom('site_pages').select(['status', 'body', 'etag', 'gzip']).where('office_id', '=', officeId).where('path', '=', path).executeTakeFirst();
  return row && { status: row.status, html: row.body.toString(), etag: row.etag };
}
