/** Sets the chosen channels going. Where nobody chose, the one who publishes chooses now. */
import { findStep } from '../../core/sop/machine.ts';
import { modeWords } from '../../texts/choice-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { Hidden } from '../components/form.tsx';
import { Choices, TextArea } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { noneChosen } from './channel-picker.tsx';
import type { About, VerbForm } from './verb-form.ts';

export const publishForm: VerbForm = {
  type: 'publish',
  path: 'tayang',
  fill: (about) => Fields.of({ channels: offered(about).map((one) => one.key) }),
  check: (fields) => (fields.has('choose') ? noneChosen(fields) : []),
  read: (fields) => ({ ...(fields.has('choose') && { channels: fields.all('channels') }), note: fields.text('note') }),
  Body: ({ form, about }) => (
    <>
      {isPlanned(about) ? (
        <div>
          <p>{words.willBeShown}</p>
          <ul>{offered(about).map((one) => <li><b>{one.name}</b>: {modeWords[one.mode].toLowerCase()}</li>)}</ul>
          <p class="hint">{words.handWaits}</p>
        </div>
      ) : (
        <>
          <Hidden name="choose" value="ya" />
          <Choices form={form} name="channels" label={fieldWords.channels} several required options={offered(about).map((one) => ({ value: one.key, label: one.name, hint: modeWords[one.mode] }))} />
        </>
      )}
      <TextArea form={form} name="note" label={fieldWords.note} rows={3} />
    </>
  ),
};

function isPlanned({ view, move }: About): boolean {
  return view.state.channels.length > 0 || (findStep(view.version.machine, move.step ?? '')?.channels ?? null) !== null;
}

function offered(about: About) {
  const { view, move } = about;
  const named = view.state.channels.length > 0 ? view.state.channels.map((one) => one.channel) : findStep(view.version.machine, move.step ?? '')?.channels;
  return named ? view.channels.filter((one) => named.includes(one.key)) : view.channels;
}
