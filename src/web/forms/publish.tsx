/** Sets the chosen channels going. Where nobody chose, the one who publishes chooses now. */
import { chosenChannels, mayStart } from '../../core/case/showing.ts';
import { modeWords } from '../../texts/choice-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { LeftOver } from '../components/left-over.tsx';
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
          <LeftOver view={about.view} />
          <p>{offered(about).length === 0 ? words.allShown : words.willBeShown}</p>
          <ul>{offered(about).map((one) => <li><b>{one.name}</b>: {modeWords[one.mode].toLowerCase()}</li>)}</ul>
          {offered(about).some((one) => one.mode === 'hand') && <p class="hint">{words.handWaits}</p>}
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

function isPlanned({ view }: About): boolean {
  return chosenChannels(view.version.machine, view.state).length > 0;
}

/** Channels that can be started now. */
function offered({ view }: About) {
  const chosen = chosenChannels(view.version.machine, view.state).map((one) => one.channel);
  return view.channels.filter((one) => (chosen.length === 0 || chosen.includes(one.key)) && mayStart(view.state, one.key));
}
