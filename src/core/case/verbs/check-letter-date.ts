/** No letter is dated after the day it came. */
import type { CivilDate } from '../../calendar/office-calendar.ts';
import { error, type Issue } from '../../issue.ts';

export function checkLetterDate(date: CivilDate | undefined, today: CivilDate): readonly Issue[] {
  return date !== undefined && date > today ? [error('letter.date-future', 'letterDate', { date })] : [];
}
