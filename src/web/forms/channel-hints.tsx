/** What stands in the way of a chosen time, or beside it: a day the office is closed, a screen that shows something else then. */
import { closedOn } from '../../core/calendar/due-days.ts';
import { publishable } from '../../core/post/publishable.ts';
import { checkPictures } from '../../core/post/variant-pictures.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { formatInstant, formatLongDate, localDate } from '../../texts/format-time.ts';
import { publishingWords as words } from '../../texts/publishing-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import type { FormState } from '../form-state.ts';
import { toInstant } from '../local-time.ts';
import type { About } from './verb-form.ts';

/** Sentences about one channel's times as they stand in the form. */
export function channelHints(form: FormState, about: About, channel: string): readonly string[] {
  const { calendar } = about.view.office;
  const from = instant(form.fields.text(`from.${channel}`), about);
  const until = instant(form.fields.text(`until.${channel}`), about);
  const hints: string[] = [];
  const inWords = (at: string | null) => (at === null ? null : formatInstant(at, calendar.zone));
  if (from !== null) {
    const on = localDate(from, calendar.zone);
    const closed = closedOn(calendar, on);
    if (closed) hints.push(words.closed(formatLongDate(on), closed.name));
  }
  for (const slot of about.material.slots.filter((one) => one.channel === channel)) {
    const overlaps = (slot.until === null || from === null || Date.parse(from) < Date.parse(slot.until)) && (slot.from === null || until === null || Date.parse(slot.from) < Date.parse(until));
    if (overlaps) hints.push(words.inTurn(slot.title, inWords(slot.from), inWords(slot.until)));
  }
  return hints;
}

/** A channel that needs a picture and would go without one, said before it is chosen. */
export function picturelessHints({ state, channels }: CaseView, channel: string): readonly string[] {
  const kept = state.post && publishable(state.post, new Set(Object.keys(state.refused)));
  return checkPictures(kept, channels.filter((one) => one.key === channel), [channel], 'choose').map((issue) => wordIssue(issue));
}

function instant(local: string, about: About): string | null {
  const at = local === '' ? undefined : toInstant(local, about.view.office.calendar.zone);
  return at === undefined || Number.isNaN(Date.parse(at)) || !at.endsWith('Z') ? null : at;
}
