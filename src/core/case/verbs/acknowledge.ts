/** The links go up: whoever receives the report sees them listed and acknowledges them. */
import type { Instant } from '../../calendar/office-calendar.ts';
import type { Machine } from '../../sop/machine.ts';
import type { Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

export function acknowledge(machine: Machine, state: CaseState, command: CommandOf<'acknowledge'>, at: Instant): Decision {
  const { chapter, step, performer } = beginStep(machine, state, command.actor, at);
  const links = Object.values(state.publications)
    .filter((publication) => publication.state === 'published')
    .map(({ channel, link }) => ({ channel, link }));
  chapter.record({ type: 'LinksAcknowledged', data: { step: step.id, links, note: command.payload.note } });
  chapter.complete(performer);
  if (chapter.state.status === 'open') chapter.notify('links-reported', { performers: chapter.step.performers });
  return chapter.done();
}
