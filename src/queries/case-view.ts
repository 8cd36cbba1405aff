/** Everything one case's page needs: state, way so far, what this person may do and why not the rest. */
import type { CaseEvent } from '../core/case/event.ts';
import { moves, type Move } from '../core/case/moves.ts';
import type { CaseState } from '../core/case/state.ts';
import { actorAt } from '../core/people/acting.ts';
import type { Actor } from '../core/people/actor.ts';
import type { Channel } from '../core/post/outlet.ts';
import { loadEvents } from '../store/cases.ts';
import { loadEveryChannel } from '../store/channels.ts';
import { loadVersion, type SopVersion, type VersionCache } from '../store/sop-versions.ts';
import { loadStaffing, type OfficeAndStaffing } from '../store/staffing.ts';
import type { Db } from '../store/transaction.ts';
import { correctedCase, type CorrectedCase } from './corrected-case.ts';

export interface CaseView {
  readonly id: string;
  readonly state: CaseState;
  readonly version: SopVersion;
  readonly office: OfficeAndStaffing['office'];
  readonly actor: Actor;
  readonly moves: readonly Move[];
  readonly events: readonly CaseEvent[];
  /** Channels in use: what may be chosen. */
  readonly channels: readonly Channel[];
  /** Also those switched off, which the case may have chosen before. */
  readonly everyChannel: readonly Channel[];
  readonly receipt: string | null;
  readonly dueAt: string | null;
  /** The case that corrects this one, when there is one. */
  readonly correctedBy: string | null;
  /** What this one corrects. */
  readonly corrected: CorrectedCase | null;
}

/** Undefined for a case of another office, and for people who are no members. */
export async function viewCase(db: Db, cache: VersionCache, officeId: string, personId: string, caseId: string, at: string): Promise<CaseView | undefined> {
  const row = await db.selectFrom('cases').select(['id', 'state', 'sop_version_id', 'receipt', 'due_at']).where('id', '=', caseId).where('office_id', '=', officeId).executeTakeFirst();
  const office = row && (await loadStaffing(db, officeId, personId));
  const version = row && (await loadVersion(db, cache, officeId, row.sop_version_id));
  if (!row || !office?.member || !version) return undefined;
  const [events, everyChannel, correction, corrected] = await Promise.all([
    loadEvents(db, officeId, caseId),
    loadEveryChannel(db, officeId),
    db.selectFrom('cases').select('id').where('corrects', '=', caseId).where('office_id', '=', officeId).orderBy('opened_at', 'desc').executeTakeFirst(),
    row.state.corrects === '' ? undefined : correctedCase(db, officeId, row.state.corrects),
  ]);
  const actor = actorAt(office.member, office.staffing, version.bindings, at);
  return {
    id: row.id, state: row.state, version, office: office.office, actor, moves: moves(version.machine, row.state, actor, everyChannel), events,
    channels: everyChannel.filter((one) => !one.off), everyChannel,
    receipt: row.receipt, dueAt: row.due_at, correctedBy: correction?.id ?? null, corrected: corrected ?? null,
  };
}
