/**
 * Gives one channel its content, or takes it back, and records what came of it.
 * Any step may be the last one before the power fails: the next run begins again and changes nothing twice.
 */
import { actOnCase } from '../actions/act-on-case.ts';
import type { Context, Outcome } from '../actions/context.ts';
import { putSitePost } from '../actions/put-site-post.ts';
import { NOTHING_CHANGED, type RenderSite } from '../actions/refresh-site.ts';
import { saveSitePages } from '../actions/save-site-pages.ts';
import { withdrawSitePost } from '../actions/withdraw-site-post.ts';
import type { CommandType } from '../core/case/command.ts';
import { error, type Issue } from '../core/issue.ts';
import { readDelivery, type Delivery } from '../queries/delivery.ts';
import { readScreenProgramme } from '../queries/screen-programme.ts';
import type { SiteOffice } from '../queries/site-office.ts';
import { wordIssue } from '../texts/word-issue.ts';

export interface DeliveryTools {
  readonly context: Context;
  readonly renderSite: RenderSite;
  /** Which program renders, and for which address: pages of another one are rendered again. */
  readonly renderer: () => string;
  /** The absolute address of a path inside an office's public site. */
  readonly siteLink: (office: SiteOffice, path: string) => string;
  /** Path of the public page that says what a screen shows. */
  readonly screenPath: (channel: string) => string;
}

export interface Job {
  readonly officeId: string;
  readonly caseId: string;
  readonly channel: string;
  readonly kind: 'publish' | 'withdraw';
}

/** Throws when something unexpected happened and the job should run again. */
export async function deliver(tools: DeliveryTools, job: Job): Promise<void> {
  const delivery = await readDelivery(tools.context.db, job.officeId, job.caseId, job.channel);
  // By hand means by hand: the officer brings the link back, or says that it is gone.
  if (!delivery || delivery.mode === 'hand') return;
  // Moved to a later time since the job was made; the job of that time is in the queue too.
  const { from } = delivery.publication;
  if (job.kind === 'publish' && from !== null && Date.parse(from) > Date.parse(tools.context.now())) return;
  if (job.kind === 'publish' && delivery.publication.state === 'publishing') await publish(tools, job, delivery);
  if (job.kind === 'withdraw' && delivery.publication.state === 'withdrawing') await withdraw(tools, job, delivery);
}

/** The job will not be tried again: the publication must not wait for ever. A withdrawal goes on waiting, in sight of the office. */
export async function giveUp(tools: DeliveryTools, job: Job): Promise<void> {
  const delivery = await readDelivery(tools.context.db, job.officeId, job.caseId, job.channel);
  if (job.kind !== 'publish' || delivery?.publication.state !== 'publishing' || delivery.mode === 'hand') return;
  await fail(tools, job, delivery, [error('delivery.broken', 'channel', { channel: job.channel })]);
}

async function publish(tools: DeliveryTools, job: Job, delivery: Delivery): Promise<void> {
  const shown = delivery.mode === 'site' ? await putSitePost(tools.context, job, tools.renderSite) : await showOnScreen(tools, job, delivery);
  if (!shown.ok) return fail(tools, job, delivery, shown.issues);
  const link = tools.siteLink(delivery.office, shown.path);
  await record(tools, job, delivery, 'recordPublication', { channel: job.channel, outcome: 'published', link });
}

/** A released item is in the programme by itself; the public page that lists it is not. */
async function showOnScreen(tools: DeliveryTools, job: Job, { publication }: Delivery): Promise<Outcome<{ path: string }>> {
  const { context } = tools;
  const issue = (code: string): Outcome<never> => ({ ok: false, kind: 'invalid', issues: [error(code, 'channel', { channel: job.channel })] });
  if (publication.until !== null && Date.parse(publication.until) <= Date.parse(context.now())) return issue('delivery.window-over');
  const programme = await readScreenProgramme(context.db, job.officeId, job.channel, context.now());
  if (!programme.some((item) => item.caseId === job.caseId)) return issue('delivery.nothing-left');
  await refreshScreenPage(tools, job);
  return { ok: true, path: tools.screenPath(job.channel) };
}

async function withdraw(tools: DeliveryTools, job: Job, delivery: Delivery): Promise<void> {
  if (delivery.mode === 'site') must(await withdrawSitePost(tools.context, job, tools.renderSite));
  else await refreshScreenPage(tools, job);
  await record(tools, job, delivery, 'recordWithdrawal', { channel: job.channel });
}

async function refreshScreenPage(tools: DeliveryTools, { officeId, channel }: Job): Promise<void> {
  must(await saveSitePages(tools.context, { ...NOTHING_CHANGED, officeId, screens: [channel] }, tools.renderSite));
}

async function fail(tools: DeliveryTools, job: Job, delivery: Delivery, issues: readonly Issue[]): Promise<void> {
  const reason = issues.map((issue) => wordIssue(issue)).join(' ');
  await record(tools, job, delivery, 'recordPublication', { channel: job.channel, outcome: 'failed', reason });
}

/** One key per attempt: a second run of the same attempt gets the first one's answer. */
async function record(tools: DeliveryTools, job: Job, delivery: Delivery, type: CommandType, payload: object): Promise<void> {
  const key = ['delivery', job.kind, job.caseId, job.channel, delivery.attempt].join(':');
  must(await actOnCase(tools.context, { kind: 'system', officeId: job.officeId }, { caseId: job.caseId, type, payload, key, seen: -1 }));
}

/** Throws what was refused: the job runs again. */
export function must(outcome: Outcome<object>): void {
  if (!outcome.ok) throw new Error(outcome.issues.map((issue) => issue.code).join(', '));
}
