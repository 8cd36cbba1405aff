/** One move's form: on the case's own page, or on a page of its own. */
import type { CommandType } from '../../core/case/command.ts';
import type { Move } from '../../core/case/moves.ts';
import type { PictureMoment } from '../../core/post/variant-pictures.ts';
import { moveConsentWords, moveWords } from '../../texts/move-words.ts';
import { Button } from './button.tsx';
import { Consent } from './consent.tsx';
import { Form } from './form.tsx';
import { Problems } from './notice.tsx';
import { OutletWarnings } from './outlet-warnings.tsx';
import type { FormState } from '../form-state.ts';
import type { About, VerbForm } from '../forms/verb-form.ts';
import { formOf } from '../forms/verb-forms.ts';

/** Where somebody decides on what outlets will be given, and what can be done there about a missing picture: a picker says it itself. */
const TO_BE_POSTED: Partial<Record<CommandType, PictureMoment | null>> = { submit: 'write', sign: 'sign', ratify: null, chooseChannels: null, publish: 'publish', publishEmergency: null };

/** The address of a move's form; what tells it from others of its kind stands in the query. */
export function moveAddress(casePath: string, move: Move, currentStep: string | null): string {
  const query = new URLSearchParams();
  if (move.type === 'sign' && move.step !== null && move.step !== currentStep) query.set('langkah', move.step);
  if (move.channel !== null) query.set('kanal', move.channel);
  return `${casePath}/${formOf(move.type)?.path ?? ''}${query.size > 0 ? `?${query}` : ''}`;
}

export function MoveForm({ verb, about, form, problems = true }: { verb: VerbForm; about: About; form: FormState; problems?: boolean }) {
  const { view, move } = about;
  const moment = TO_BE_POSTED[verb.type];
  const mayGoOn = verb.andThen && view.moves.some((one) => one.type === verb.andThen?.type && one.allowed);
  return (
    <Form action={moveAddress(about.path, move, view.state.step)} form={form} seen={Number(form.fields.text('base')) || view.state.version} label={moveWords[verb.type].title}>
      {problems && <Problems issues={form.issues} title={form.heading} />}
      {moment !== undefined && <OutletWarnings view={view} moment={moment} />}
      <verb.Body form={form} about={about} />
      {verb.danger !== undefined && <Consent form={form} says={moveConsentWords[verb.danger]} />}
      <div class="actions">
        {mayGoOn ? (
          <>
            <Button name="lalu" value={verb.andThen?.type}>{verb.andThen?.button()}</Button>
            <Button weight="plain">{moveWords[verb.type].button}</Button>
          </>
        ) : <Button weight={verb.danger === undefined ? 'main' : 'danger'}>{moveWords[verb.type].button}</Button>}
      </div>
    </Form>
  );
}
