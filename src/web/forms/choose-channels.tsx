/** Which channels show it, and when. */
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { Button } from '../components/button.tsx';
import { TextArea } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { channelHints, picturelessHints } from './channel-hints.tsx';
import { ChannelPicker, fillChannels, noneChosen, readChannels } from './channel-picker.tsx';
import type { About, BodyProps, VerbForm } from './verb-form.ts';

export const chooseChannelsForm: VerbForm = {
  type: 'chooseChannels',
  path: 'kanal',
  needs: ['slots'],
  fill: ({ view }) => Fields.of(fillChannels(view.state.channels, view.office.calendar.zone)),
  check: noneChosen,
  read: (fields, { view }) => ({ channels: readChannels(fields, view.office.calendar.zone), note: fields.text('note') }),
  Body: ({ form, about }) => {
    const { zone } = about.view.office.calendar;
    return (
      <>
        <Checked form={form} about={about} />
        <ChannelPicker form={form} atLeastOne channels={about.view.channels} zone={zone} hints={(channel) => hintsOf(form, about, channel)} />
        <p><Button weight="plain" name="ulang" value="jadwal" skipChecks>{words.checkPlan}</Button></p>
        <TextArea form={form} name="note" label={fieldWords.note} rows={3} />
      </>
    );
  },
};

/** The answer to "Periksa jadwal": what there is to know of the chosen channels, or that there is nothing. */
function Checked({ form, about }: BodyProps) {
  if (form.fields.text('ulang') !== 'jadwal') return null;
  const chosen = about.view.channels.filter((one) => form.fields.has('channels', one.key));
  const found = chosen.flatMap((one) => hintsOf(form, about, one.key).map((hint) => ({ name: one.name, hint })));
  if (chosen.length === 0) return <Notice tone="warn" alert><p>{words.nothingToCheck}</p></Notice>;
  return found.length === 0 ? <Notice tone="good" alert><p>{words.planFits(chosen.map((one) => one.name).join(', '))}</p></Notice>
    : <Notice tone="warn" title={words.planHints} alert><ul>{found.map(({ name, hint }) => <li>{hint.startsWith(name) ? hint : `${name}: ${hint}`}</li>)}</ul></Notice>;
}

/** Its times, and the picture it would lack. */
function hintsOf(form: FormState, about: About, channel: string): readonly string[] {
  return [...picturelessHints(about.view, channel), ...channelHints(form, about, channel)];
}
