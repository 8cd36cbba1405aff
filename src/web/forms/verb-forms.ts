/** The form of every command on a case. */
import type { CommandType } from '../../core/case/command.ts';
import { acknowledgeForm } from './acknowledge.tsx';
import { archiveForm } from './archive.tsx';
import { attachForm } from './attach.tsx';
import { chooseChannelsForm } from './choose-channels.tsx';
import { closeFollowUpForm } from './close-follow-up.tsx';
import { commentForm } from './comment.tsx';
import { completeFollowUpForm } from './complete-follow-up.tsx';
import { disposeForm } from './dispose.tsx';
import { editForm } from './edit.tsx';
import { endForm } from './end.tsx';
import { evaluateForm } from './evaluate.tsx';
import { publishEmergencyForm } from './publish-emergency.tsx';
import { publishForm } from './publish.tsx';
import { ratifyForm } from './ratify.tsx';
import { receiveForm } from './receive.tsx';
import { recordPublicationForm } from './record-publication.tsx';
import { recordWithdrawalForm } from './record-withdrawal.tsx';
import { requestForm } from './request.tsx';
import { rescheduleForm } from './reschedule.tsx';
import { signForm } from './sign.tsx';
import { skipForm } from './skip.tsx';
import { submitForm } from './submit.tsx';
import type { VerbForm } from './verb-form.ts';
import { withdrawForm } from './withdraw.tsx';
import { resumeForm, workForm } from './work.tsx';

export const verbForms: Readonly<Record<Exclude<CommandType, 'open'>, VerbForm>> = {
  receive: receiveForm, request: requestForm, dispose: disposeForm, edit: editForm, submit: submitForm, sign: signForm, chooseChannels: chooseChannelsForm, reschedule: rescheduleForm, publish: publishForm,
  recordPublication: recordPublicationForm, acknowledge: acknowledgeForm, archive: archiveForm, evaluate: evaluateForm, closeFollowUp: closeFollowUpForm, completeFollowUp: completeFollowUpForm,
  work: workForm, resume: resumeForm, skip: skipForm, end: endForm, comment: commentForm, attach: attachForm, withdraw: withdrawForm, recordWithdrawal: recordWithdrawalForm,
  publishEmergency: publishEmergencyForm, ratify: ratifyForm,
};

export function formByPath(path: string): VerbForm | undefined {
  return Object.values(verbForms).find((form) => form.path === path);
}

export function formOf(type: CommandType): VerbForm | undefined {
  return type === 'open' ? undefined : verbForms[type];
}
