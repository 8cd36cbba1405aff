/**
 * (machine, state, command, at) → events and effects, or the issues that stand against it.
 *
 * A case waits at one step. Its performer carries the step out by the step's verb; a decision goes the
 * Ya way or the Tidak way; everything else goes on. Beside that line run: edits (which void the signatures
 * they touch, so those steps ask again), publications (one per channel, each with its own state), an
 * emergency publication waiting for its second pair of eyes, and remarks.
 *
 * Never throws for what a person does, never waits, never reads a clock.
 */
import type { Instant } from '../calendar/office-calendar.ts';
import { error } from '../issue.ts';
import type { Machine } from '../sop/machine.ts';
import { refuse, type Decision } from './chapter.ts';
import type { Command } from './command.ts';
import { may, type Named } from './may.ts';
import type { CaseState } from './state.ts';
import { acknowledge } from './verbs/acknowledge.ts';
import { archive } from './verbs/archive.ts';
import { chooseChannels } from './verbs/choose-channels.ts';
import { attach, comment } from './verbs/comment.ts';
import { dispose } from './verbs/dispose.ts';
import { edit } from './verbs/edit.ts';
import { end } from './verbs/end.ts';
import { evaluate } from './verbs/evaluate.ts';
import { closeFollowUp, completeFollowUp } from './verbs/follow-up.ts';
import { open } from './verbs/open.ts';
import { publish } from './verbs/publish.ts';
import { publishEmergency, ratify } from './verbs/publish-emergency.ts';
import { receive } from './verbs/receive.ts';
import { recordPublication } from './verbs/record-publication.ts';
import { request } from './verbs/request.ts';
import { sign } from './verbs/sign.ts';
import { reschedule } from './verbs/reschedule.ts';
import { skip } from './verbs/skip.ts';
import { submit } from './verbs/submit.ts';
import { recordWithdrawal, withdraw } from './verbs/withdraw.ts';
import { resume, work } from './verbs/work.ts';

export function decide(machine: Machine, state: CaseState | null, command: Command, at: Instant): Decision {
  if (command.type === 'open') return state ? refuse(error('case.opened-already')) : open(machine, command, at);
  if (!state) return refuse(error('case.not-opened'));
  const issues = may(machine, state, command.actor, command.type, command.given.channels, namedIn(command));
  if (issues.length > 0) return refuse(...issues);
  switch (command.type) {
    case 'receive': return receive(machine, state, command, at);
    case 'request': return request(machine, state, command, at);
    case 'dispose': return dispose(machine, state, command, at);
    case 'edit': return edit(machine, state, command, at);
    case 'submit': return submit(machine, state, command, at);
    case 'sign': return sign(machine, state, command, at);
    case 'chooseChannels': return chooseChannels(machine, state, command, at);
    case 'reschedule': return reschedule(machine, state, command, at);
    case 'publish': return publish(machine, state, command, at);
    case 'recordPublication': return recordPublication(machine, state, command, at);
    case 'acknowledge': return acknowledge(machine, state, command, at);
    case 'archive': return archive(machine, state, command, at);
    case 'evaluate': return evaluate(machine, state, command, at);
    case 'closeFollowUp': return closeFollowUp(machine, state, command, at);
    case 'completeFollowUp': return completeFollowUp(machine, state, command, at);
    case 'work': return work(machine, state, command, at);
    case 'resume': return resume(machine, state, command, at);
    case 'skip': return skip(machine, state, command, at);
    case 'end': return end(machine, state, command, at);
    case 'comment': return comment(machine, state, command, at);
    case 'attach': return attach(machine, state, command, at);
    case 'withdraw': return withdraw(machine, state, command, at);
    case 'recordWithdrawal': return recordWithdrawal(machine, state, command, at);
    case 'publishEmergency': return publishEmergency(machine, state, command, at);
    case 'ratify': return ratify(machine, state, command, at);
  }
}

/** The step or channel that a command is about, where that is not the step the case is at. */
function namedIn(command: Command): Named {
  if (command.type === 'sign') return { step: command.payload.step };
  return command.type === 'recordPublication' || command.type === 'recordWithdrawal' ? { channel: command.payload.channel } : {};
}
