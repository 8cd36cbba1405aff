/** The time column: filled, readable, and adding up to the total the sheet prints. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';
import { isUnreadableTime, parseTime } from './parse-time.ts';
import { amountOf } from './total-time.ts';

const ROUNDING = 0.5;

export function checkTimes(definition: SopDefinition): Issue[] {
  const rows = definition.steps.flatMap((step) => {
    const printed = step.time ?? '';
    const place = `steps.${step.id}.time`;
    if (/^[-–—.\s]*$/.test(printed)) return [sopIssue('sop.time-missing', place)];
    return isUnreadableTime(printed) ? [sopIssue('sop.time-unreadable', place, { time: printed })] : [];
  });
  return [...rows, ...checkTotal(definition)];
}

function checkTotal({ total, steps }: SopDefinition): Issue[] {
  if (total === undefined) return [];
  const printed = parseTime(total);
  const said = amountOf(printed);
  // "Menyesuaikan" is read, and says no length.
  if (!said) return printed.kind !== 'none' || isUnreadableTime(total) ? [sopIssue('sop.total-unreadable', 'total', { total })] : [];
  const times = steps.map((step) => parseTime(step.time ?? '')).filter((time) => time.kind !== 'none');
  const amounts = times.map(amountOf).filter((amount) => amount?.in === said.in);
  // What hangs on an event, or months beside minutes, adds up to nothing: no verdict.
  if (amounts.length === 0 || amounts.length < times.length) return [];
  const sum = (end: 'min' | 'max') => amounts.reduce((all, amount) => all + (amount?.[end] ?? 0), 0);
  const [min, max] = [sum('min'), sum('max')];
  // A second's rounding of a third of an hour is no mistake.
  if (said.min >= min - ROUNDING && said.max <= max + ROUNDING) return [];
  const days = [printed, ...times].some((time) => time.kind === 'duration' && time.unit === 'workingDay');
  return [sopIssue('sop.total-wrong', 'total', { total, min: Math.round(min), max: Math.round(max), in: days ? 'workingDays' : said.in })];
}
