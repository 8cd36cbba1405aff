/** What an agency sent with its request, as it sent it, and by when the SOP would have it done; for whoever holds the receipt. */
import { addWorkingMinutes } from '../core/calendar/working-minutes.ts';
import type { CaseEvent } from '../core/case/event.ts';
import type { PlannedChannel } from '../core/case/command.ts';
import { publishableSince } from '../core/case/showing.ts';
import { totalTime } from '../core/sop/total-time.ts';
import { loadEvents } from '../store/cases.ts';
import { loadEveryChannel } from '../store/channels.ts';
import { loadVersion, type VersionCache } from '../store/sop-versions.ts';
import type { Db } from '../store/transaction.ts';

export interface RequestSent {
  readonly colour: string | undefined;
  readonly seal: string | undefined;
  readonly letterNumber: string;
  readonly letterDate: string;
  readonly files: readonly string[];
  readonly title: string;
  readonly pictures: number;
  readonly films: number;
  readonly channels: readonly (PlannedChannel & { readonly name: string })[];
  readonly purpose: string;
  /** Null where the SOP's times do not add up to one, or the case is over, or waits for a planned hour. */
  readonly dueAt: string | null;
  /** What the SOP calls whoever asks from outside: to themselves they have a name. */
  readonly outside: readonly string[];
  /** Every channel of the office, by its key. */
  readonly names: ReadonlyMap<string, string>;
}

export async function requestSent(db: Db, cache: VersionCache, receipt: string): Promise<RequestSent | undefined> {
  const row = await db.selectFrom('cases as c').innerJoin('offices as o', 'o.id', 'c.office_id')
    .select(['c.id', 'c.office_id', 'c.sop_version_id', 'c.state', 'o.calendar', 'o.settings']).where('c.receipt', '=', receipt.trim().toUpperCase()).executeTakeFirst();
  const version = row && (await loadVersion(db, cache, row.office_id, row.sop_version_id));
  if (!row || !version) return undefined;
  const [events, channels] = await Promise.all([loadEvents(db, row.office_id, row.id), loadEveryChannel(db, row.office_id)]);
  const names = new Map(channels.map((one) => [one.key, one.name]));
  const [request, post, plan] = [first(events, 'Requested'), first(events, 'PostChanged'), first(events, 'ChannelsPlanned')];
  // What the office made of it since is the office's.
  const brought = post?.data.outside ? post.data.post : undefined;
  const media = brought?.media ?? [];
  const films = new Set(media.length === 0 ? [] : (await db.selectFrom('files').select('hash').where('office_id', '=', row.office_id).where('hash', 'in', media.map((one) => one.file)).where('mime', 'like', 'video/%').execute()).map((one) => one.hash));
  const total = totalTime(version.machine.steps.filter((step) => step.per === 'case').map((step) => step.time));
  // What waits for its planned hour is not late, and not to be hastened.
  const waits = publishableSince(version.machine, row.state) !== row.state.enteredAt;
  const sums = !waits && total !== null && total.apart === 0 && total.missing === 0 && row.state.status === 'open';
  return {
    colour: row.settings.colour, seal: row.settings.seal,
    letterNumber: request?.data.letterNumber ?? '', letterDate: request?.data.letterDate ?? '', purpose: request?.data.purpose ?? '', files: (request?.data.files ?? []).map((one) => one.name),
    title: brought?.title ?? '', pictures: media.filter((one) => !films.has(one.file)).length, films: media.filter((one) => films.has(one.file)).length,
    channels: plan && !plan.data.chosen ? plan.data.channels.map((one) => ({ ...one, name: names.get(one.channel) ?? one.channel })) : [],
    dueAt: sums ? addWorkingMinutes(row.calendar, row.state.openedAt, total.max) : null, names,
    outside: version.machine.performers.filter((one) => one.outside).map((one) => one.name),
  };
}

function first<T extends CaseEvent['type']>(events: readonly CaseEvent[], type: T): Extract<CaseEvent, { type: T }> | undefined {
  return events.find((one): one is Extract<CaseEvent, { type: T }> => one.type === type);
}
