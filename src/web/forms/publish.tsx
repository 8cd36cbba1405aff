/** Sets the chosen channels going. Where nobody chose, the one who publishes chooses now. */
import { chosenChannels, isRefused, mayStart, serves } from '../../core/case/showing.ts';
import { findStep } from '../../core/sop/machine.ts';
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
          {startable(about).filter((one) => isRefused(about.view.state, one.key)).map((one) => <p class="hint">{words.leftOut(one.name)} <span lang="id">{about.view.state.refused[`variant:${one.key}`]}</span></p>)}
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

/** Channels that can be started now and did pass. */
function offered(about: About) {
  return startable(about).filter((one) => !isRefused(about.view.state, one.key));
}

/** Of those chosen, what this person serves and was not started yet. */
function startable({ view: { state, version: { machine }, channels, actor } }: About) {
  const chosen = chosenChannels(machine, state).map((one) => one.channel);
  const step = findStep(machine, state.step ?? '');
  return channels.filter((one) => (chosen.length === 0 || chosen.includes(one.key)) && mayStart(state, one.key) && (!step || serves(machine, step, actor, one.key)));
}
