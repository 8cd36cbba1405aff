/**
 * Writes what was decided: the case's row, its tasks, its ledger rows, its register entries, its notices,
 * the command's answer and the chained events. They travel with the commit, the chain last, so that the office's chain is
 * locked for no trip at all.
 */
import type { CaseEvent } from '../core/case/event.ts';
import type { DeskTask } from '../core/case/desk.ts';
import type { Effect } from '../core/case/effect.ts';
import type { CaseState } from '../core/case/state.ts';
import type { Bindings } from '../core/people/acting.ts';
import { isAboutStep } from '../core/notices/topics.ts';
import { contentText, quotedKey, said, searchKeys } from './search-text.ts';
import { prepared, sendLast } from './statement.ts';
import type { CommandAnswer } from './tables.ts';
import type { Trx } from './transaction.ts';
import { ownEntry } from '../core/own-entry.ts';
import { publicationOf } from '../core/case/showing.ts';

export interface Saving {
  readonly officeId: string;
  readonly caseId: string;
  /** Version before these events. */
  readonly before: number;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly effects: readonly Effect[];
  readonly tasks: readonly DeskTask[];
  readonly bindings: Bindings;
  readonly at: string;
  readonly actor: string;
  readonly command: { readonly key: string; readonly requestHash: Buffer; readonly answer: CommandAnswer } | null;
}

// Words that stay as they are keep their packed form: most steps bring none, and packing them anew costs a third of the row's writing.
const saveRow = prepared('save-case', `
  with saved as (
    update cases set status = $2, step = $3, version = $4, state = $5::json, urgency = $6, entered_at = $7, ended_at = $8, due_at = $9,
      search = case when $10::text is null and $18::text is null and search @@ $21::tsquery then search else search_grown(search, title, $10::text, $18::text, $19::text[]) end
    where id = $1
  ), cleared as (
    delete from tasks where case_id = $1
  ), put as (
    insert into tasks (office_id, case_id, step, kind, item, performer, position_id, since, due_at)
    select $11, $1, step, kind, item, performer, "positionId", since, "dueAt"
    from jsonb_to_recordset($12::jsonb) as t(step text, kind text, item text, performer text, "positionId" text, since timestamptz, "dueAt" timestamptz)
  ), held as (
    insert into case_hands (office_id, person_id, case_id, at) select $11, $14, $1, $17 where $20::boolean and $2 = 'open'
    on conflict (case_id, person_id) do update set at = excluded.at
  ), let_go as (
    delete from case_hands where case_id = $1 and $2 <> 'open'
  )
  insert into commands (office_id, key, actor, request_hash, answer, at)
  select $11, $13::text, $14, $15::bytea, $16::jsonb, $17 where $13::text is not null`, () => undefined);

const savePublications = prepared('save-publications', `
  insert into publications (office_id, case_id, channel, state, link, reason, from_at, until_at, changed_at, changed_by, proof)
  select $1, $2, channel, state, link, reason, "from", until, at, "by", proof
  from jsonb_to_recordset($3::jsonb)
    as t(channel text, state text, link text, reason text, "from" timestamptz, until timestamptz, at timestamptz, "by" text, proof jsonb)
  on conflict (case_id, channel) do update set state = excluded.state, link = excluded.link, reason = excluded.reason,
    from_at = excluded.from_at, until_at = excluded.until_at, changed_at = excluded.changed_at, changed_by = excluded.changed_by, proof = excluded.proof`, () => undefined);

const saveEntries = prepared('save-entries', `
  insert into register_entries (office_id, register, year, value, printed, case_id, entered_at, data)
  select $1, register, year, value, printed, $2, $4, data
  from jsonb_to_recordset($3::jsonb) as t(register text, year int, value int, printed text, data jsonb)`, () => undefined);

const saveNotices = prepared('save-notices', `
  insert into notices (office_id, case_id, topic, people, position_ids, performers, step, by_person, at)
  select $1, $2, topic, people, positions, performers, step, $5, $4
  from jsonb_to_recordset($3::jsonb) as t(topic text, people text[], positions text[], performers text[], step text)`, () => undefined);

const savePlans = prepared('save-plans', `
  with gone as (delete from planned_channels where case_id = $2)
  insert into planned_channels (office_id, case_id, channel, from_at, until_at)
  select $1, $2, channel, "from", until from jsonb_to_recordset($3::jsonb) as t(channel text, "from" timestamptz, until timestamptz)`, () => undefined);

const chain = prepared('append-events', 'select append_events($1, $2, $3, $4::text[])', () => undefined);

/** To be called last: what fails is thrown when the transaction is committed. */
export async function saveCase(trx: Trx, saving: Saving): Promise<void> {
  const { officeId, caseId, state, command, at } = saving;
  const dueAt = saving.tasks.find((task) => task.kind === 'step' && task.dueAt !== null)?.dueAt ?? null;
  const keys = searchKeys(saving);
  const [shown, entered, told] = [changedPublications(saving), registerEntries(saving), notices(saving)];
  await sendLast(
    trx,
    saveRow(caseId, state.status, state.step, state.version, JSON.stringify(state), state.urgency, state.enteredAt, state.endedAt, dueAt, contentText(saving),
      officeId, JSON.stringify(saving.tasks), command?.key ?? null, saving.actor, command?.requestHash ?? null, JSON.stringify(command?.answer ?? null), at, said(saving), keys, hasHandled(saving),
      keys.map(quotedKey).join(' & ')),
    ...(plansChanged(saving) ? [savePlans(officeId, caseId, JSON.stringify(openPlans(state)))] : []),
    // Each of them opens every index of its table, so that most steps ask for none or one of them.
    ...(shown.length > 0 ? [savePublications(officeId, caseId, JSON.stringify(shown))] : []),
    ...(entered.length > 0 ? [saveEntries(officeId, caseId, JSON.stringify(entered), at)] : []),
    ...(told.length > 0 ? [saveNotices(officeId, caseId, JSON.stringify(told), at, saving.actor)] : []),
    chain(officeId, caseId, saving.before, bodies(saving)),
  );
}

/** A remark is no work on the case: whoever only said something does not wait for its end. */
function hasHandled({ actor, events }: Saving): boolean {
  return actor !== '' && events.some((event) => event.type !== 'Commented');
}

/** The exact text that goes into the chain. Key order is the program's own, so the text is kept as it is. */
function bodies(saving: Saving): string[] {
  return saving.events.map((event, index) => JSON.stringify({
    office: saving.officeId, case: saving.caseId, version: saving.before + index + 1, type: event.type, at: event.at, by: event.by, data: event.data,
  }));
}

/** Times that are still only planned: in nobody's queue yet. */
function openPlans(state: CaseState) {
  return state.status === 'open' ? state.channels.filter((one) => one.from !== undefined && !publicationOf(state, one.channel)) : [];
}

function plansChanged({ events }: Saving): boolean {
  // A channel may be excused before it was ever started; what came of one that was, is in no plan.
  return events.some((event) => ['ChannelsPlanned', 'Rescheduled', 'PublishingStarted', 'EmergencyPublished', 'Ended'].includes(event.type) || (event.type === 'PublicationRecorded' && event.data.outcome === 'excused'));
}

function changedPublications({ state, events }: Saving) {
  const touched = new Set(events.flatMap((event) => {
    switch (event.type) {
      case 'PublishingStarted': case 'EmergencyPublished': return event.data.channels.map((one) => one.channel);
      case 'Withdrawn': return event.data.channels;
      case 'Rescheduled': case 'PublicationRecorded': case 'WithdrawalRecorded': return [event.data.channel];
      default: return [];
    }
  }));
  return Object.values(state.publications).filter((one) => touched.has(one.channel)).map((one) => ({ ...one, by: one.by.personId }));
}

function registerEntries({ events }: Saving) {
  return events.flatMap((event) => {
    if (event.type !== 'Received' && event.type !== 'Requested' && event.type !== 'Archived') return [];
    const { entry, ...data } = event.data;
    return entry ? [{ ...entry, data }] : [];
  });
}

/** Who is to be told, in terms of posts: the people behind them are looked up when they are told. An outside party follows its receipt. */
function notices({ effects, bindings, state }: Saving) {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'notify') return [];
    const positions = [...effect.performers.flatMap((key) => ownEntry(bindings, key) ?? []), ...(effect.positions ?? [])];
    if (positions.length === 0 && effect.people.length === 0) return [];
    return [{ topic: effect.topic, people: effect.people, positions, performers: effect.performers, step: isAboutStep(effect.topic) ? (state.step ?? '') : '' }];
  });
}
