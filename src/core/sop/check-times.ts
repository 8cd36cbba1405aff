/** The time column: filled, readable, and adding up to the total the sheet prints. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';
import { isUnreadableTime, parseTime } from './parse-time.ts';
import { minutesOf, totalTime } from './total-time.ts';

export function checkTimes(definition: SopDefinition): Issue[] {
  const rows = definition.steps.flatMap((step) => {
    const printed = step.time ?? '';
    const place = `steps.${step.id}.time`;
    if (/^[-–—.\s]*$/.test(printed)) return [sopIssue('sop.time-missing', place)];
    return isUnreadableTime(printed) ? [sopIssue('sop.time-unreadable', place, { time: printed })] : [];
  });
  return [...rows, ...checkTotal(definition)];
}

function checkTotal(definition: SopDefinition): Issue[] {
  if (definition.total === undefined) return [];
  const printed = minutesOf(parseTime(definition.total));
  if (!printed) return [sopIssue('sop.total-unreadable', 'total', { total: definition.total })];
  const sum = totalTime(definition.steps.map((step) => parseTime(step.time ?? '')));
  // Days in between cannot be turned into minutes without an office's calendar: no verdict.
  if (!sum || sum.apart > 0) return [];
  if (printed.min >= sum.min && printed.max <= sum.max) return [];
  return [sopIssue('sop.total-wrong', 'total', { total: definition.total, min: sum.min, max: sum.max })];
}
