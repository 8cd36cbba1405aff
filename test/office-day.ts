/** Today as the sample offices count it: their days begin seven hours before those of Greenwich, and so do their months and years. */
import { civilDate } from '../src/core/people/acting.ts';

export function officeDay(): string {
  return civilDate(new Date().toISOString(), 'Asia/Jakarta');
}
