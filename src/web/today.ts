/** Today on the office's calendar. */
import type { Equipment } from '../doors/equipment.ts';
import { officeSettings } from '../queries/settings.ts';
import { localDate } from '../texts/format-time.ts';
import { identityOf, type WebContext } from './web-env.ts';

export async function todayOf(equipment: Equipment, c: WebContext): Promise<string> {
  const office = await officeSettings(equipment.context.db, identityOf(c).officeId);
  return localDate(equipment.context.now(), office?.calendar.zone ?? 'Asia/Jakarta');
}
