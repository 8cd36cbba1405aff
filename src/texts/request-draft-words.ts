/** What the request form says of its draft on the sender's device. */
import { inBoth } from './language.ts';

export const requestDraftWords = inBoth({
  /** How its browser writes days and times. */
  locale: 'id-ID',
  savedAt: (time: string) => `Isian tersimpan di perangkat ini pukul ${time}.`,
  unsent: (when: string) => `Ada isian yang belum dikirim dari ${when}.`,
}, {
  locale: 'en-GB',
  savedAt: (time: string) => `Kept on this device at ${time}.`,
  unsent: (when: string) => `There is an unsent form from ${when}.`,
});
