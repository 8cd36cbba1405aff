/** What an outside party may see of its own request: where it is, why it was refused, where it was shown. */
import { stageOf, type Stage } from '../core/case/showing.ts';
import { findStep, type Machine, type MachineStep } from '../core/sop/machine.ts';
import type { Zone } from '../core/calendar/office-calendar.ts';
import type { Db } from '../store/transaction.ts';
import { loadEveryChannel } from '../store/channels.ts';
import { loadVersion, type VersionCache } from '../store/sop-versions.ts';
import { readScreenReports, type ScreenReport } from './showings-total.ts';

export interface RequestStatus {
  readonly receipt: string;
  readonly number: string;
  readonly office: string;
  readonly officeSlug: string;
  /** The office's clock, on which the times below are read. */
  readonly zone: Zone;
  readonly subject: string;
  readonly agency: string;
  readonly status: 'open' | 'completed' | 'refused' | 'cancelled';
  readonly reason: string;
  readonly openedAt: string;
  readonly endedAt: string | null;
  /** The steps of the way, as printed; names of people stay inside. */
  readonly way: readonly { readonly activity: string; readonly performer: string; readonly enteredAt: string; readonly leftAt: string | null }[];
  /** What comes next, as the SOP has it when every answer is a yes; empty once it has ended. */
  readonly ahead: readonly { readonly activity: string; readonly performer: string }[];
  readonly publications: readonly {
    readonly channel: string; readonly state: string; readonly stage: Stage; readonly from: string | null; readonly until: string | null; readonly link: string; readonly reason: string; readonly at: string; readonly showings: number;
    /** What its screens say; null where it has none. */
    readonly screen: Omit<ScreenReport, 'screens'> & { readonly seenAt: string | null } | null;
  }[];
}

/** The receipt is the only key; whoever has it is the requester. */
export async function requestStatus(db: Db, cache: VersionCache, receipt: string, at: string): Promise<RequestStatus | undefined> {
  const row = await db.selectFrom('cases as c').innerJoin('offices as o', 'o.id', 'c.office_id')
    .select(['c.id', 'c.office_id', 'c.sop_version_id', 'c.state', 'o.name', 'o.slug', 'o.calendar']).where('c.receipt', '=', receipt.trim().toUpperCase()).executeTakeFirst();
  const version = row && (await loadVersion(db, cache, row.office_id, row.sop_version_id));
  if (!row || !version) return undefined;
  const { state } = row;
  const [reports, channels] = await Promise.all([readScreenReports(db, row.office_id, row.id), loadEveryChannel(db, row.office_id)]);
  const names = new Map(version.machine.performers.map((one) => [one.key, one.name]));
  return {
    receipt: receipt.trim().toUpperCase(), number: state.entries.find((entry) => entry.register === 'permohonan')?.printed ?? '', office: row.name, officeSlug: row.slug, zone: row.calendar.zone,
    subject: state.request?.subject ?? state.title, agency: state.request?.agency ?? '', status: state.status, reason: state.endReason,
    openedAt: state.openedAt, endedAt: state.endedAt,
    way: state.visits.map((visit) => {
      const step = version.machine.steps.find((one) => one.id === visit.step);
      return { activity: step?.activity ?? '', performer: (step?.performers ?? []).map((key) => names.get(key) ?? '').join(', '), enteredAt: visit.enteredAt, leftAt: visit.leftAt };
    }),
    ahead: state.status === 'open' ? stepsAhead(version.machine, state.step).map((step) => ({ activity: step.activity, performer: step.performers.map((key) => names.get(key) ?? '').join(', ') })) : [],
    publications: Object.values(state.publications).map((one) => {
      const report = reports.get(one.channel);
      const seenAt = report?.screens.flatMap((screen) => screen.seenAt ?? []).toSorted().at(-1) ?? null;
      return {
        channel: one.channel, state: one.state, stage: stageOf(one, at, channels.find((channel) => channel.key === one.channel)?.mode), from: one.from, until: one.until, link: one.link, reason: one.reason, at: one.at,
        showings: report?.count ?? 0, screen: report ? { count: report.count, lastAt: report.lastAt, seenAt } : null,
      };
    }),
  };
}

/** The steps behind this one along the way of a yes; a way that comes round again is walked once. */
function stepsAhead(machine: Machine, from: string | null): readonly MachineStep[] {
  const ahead: MachineStep[] = [];
  for (let step = findStep(machine, from ?? ''); step; ) {
    const next = findStep(machine, step.ya);
    if (!next || next.per !== 'case' || next.id === from || ahead.includes(next)) break;
    ahead.push(next);
    step = next;
  }
  return ahead;
}
