/** A new case at the SOP's first step, or a period's run at its first period step. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { findAct } from '../../people/actor.ts';
import { getStep, type Machine } from '../../sop/machine.ts';
import { officePerformers } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';

/** Anybody with a part in the SOP may bring something in; an outside party only where the SOP begins outside. */
export function open(machine: Machine, command: CommandOf<'open'>, at: Instant): Decision {
  const { payload, actor, given: { sop } } = command;
  const kind = payload.period === undefined ? 'case' : 'period';
  const start = kind === 'case' ? machine.caseStart : machine.periodStart;
  if (start === null) return refuse(error(kind === 'case' ? 'case.no-case-steps' : 'case.no-period-steps'));
  const step = getStep(machine, start);
  const welcome = actor.kind === 'person' ? findAct(actor, officePerformers(machine)) !== undefined : actor.kind === 'system' ? kind === 'period' : step.outside;
  if (!welcome) return refuse(error('case.not-of-this-sop', '', { sop: machine.title }));
  const chapter = new Chapter(machine, null, actor, step.performers, at);
  chapter.record({ type: 'Opened', data: { ...payload, kind, ...(sop && { sop }) } });
  chapter.move('done', start);
  return chapter.done();
}
