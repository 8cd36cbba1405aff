/** Which channels, from when until when, on the office's clock. */
import type { PlannedChannel } from '../../core/case/command.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { error, type Issue } from '../../core/issue.ts';
import type { Channel } from '../../core/post/outlet.ts';
import { modeWords } from '../../texts/choice-words.ts';
import { zoneName } from '../../texts/format-time.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { FieldNotes, TextField, Tick } from '../components/field.tsx';
import type { Fields } from '../fields.ts';
import { issuesAt, type FormState } from '../form-state.ts';
import { toInstant, toLocal } from '../local-time.ts';

export function readChannels(fields: Fields, zone: Zone): { channel: string; from?: string; until?: string }[] {
  return fields.all('channels').map((channel) => {
    const from = toInstant(fields.optional(`from.${channel}`), zone);
    const until = toInstant(fields.optional(`until.${channel}`), zone);
    return { channel, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  });
}

/** Said by the form itself: what a schema says of a list is nobody's language. */
export function noneChosen(fields: Fields): readonly Issue[] {
  return fields.has('channels') ? [] : [error('channel.none-chosen', 'channels')];
}

export function fillChannels(planned: readonly PlannedChannel[], zone: Zone): Record<string, string | string[]> {
  return {
    channels: planned.map((one) => one.channel),
    ...Object.fromEntries(planned.flatMap((one) => [[`from.${one.channel}`, toLocal(one.from, zone)], [`until.${one.channel}`, toLocal(one.until, zone)]])),
  };
}

/** @param atLeastOne something must be chosen: where there is but one channel, it is */
export function ChannelPicker({ form: shown, channels, zone, label = words.channels, hint = words.timeHint(zoneName(zone)), hints, atLeastOne = false }: {
  form: FormState; channels: readonly Channel[]; zone: Zone; label?: string; hint?: string; hints?: (channel: string) => readonly string[]; atLeastOne?: boolean;
}) {
  const form = atLeastOne && channels.length === 1 && !shown.fields.has('channels') ? { ...shown, fields: shown.fields.with('channels', channels[0]!.key) } : shown;
  const issues = issuesAt(form.issues, ['channels']).filter((issue) => issue.place === 'channels');
  const chosen = form.fields.all('channels');
  return (
    <fieldset class={issues.length > 0 ? 'field wrong' : 'field'}>
      <legend>{label}</legend>
      <FieldNotes id="f-channels" hint={hint} issues={issues} />
      {channels.map((channel) => {
        const places = [`channels.${channel.key}`, ...(chosen.includes(channel.key) ? [`channels.${chosen.indexOf(channel.key)}`] : [])];
        return (
          <div class="channel">
            <Tick form={form} name="channels" value={channel.key} label={channel.name} hint={modeWords[channel.mode]} />
            {(hints?.(channel.key) ?? []).map((one) => <p class="channel-hint">{one}</p>)}
            <details open={form.fields.optional(`from.${channel.key}`) !== undefined || form.fields.optional(`until.${channel.key}`) !== undefined || issuesAt(form.issues, places).length > 0}>
              <summary>{words.timeOf(channel.name)}</summary>
              <div class="row-group">
                <TextField form={form} name={`from.${channel.key}`} label={fieldWords.from} type="datetime-local" places={places} />
                <TextField form={form} name={`until.${channel.key}`} label={fieldWords.until} type="datetime-local" places={places} />
              </div>
            </details>
          </div>
        );
      })}
    </fieldset>
  );
}
