/** Sentences for why a letter did not arrive, beside what its server said in its own words. */
import { LETTER_FAULTS, type LetterFault } from '../core/notices/letter-fault.ts';
import { languageNow, type Language } from './language.ts';

const FAULTS: Readonly<Record<LetterFault, Readonly<Record<Language, (detail: string) => string>>>> = {
  'mail.name-unknown': { id: () => 'Nama server surat tidak ditemukan.', en: () => 'The mail server’s name is not known.' },
  'mail.host-inside': {
    id: () => 'Server surat itu beralamat di jaringan dalam tempat program ini berjalan, yang tidak dapat dituju oleh kantor. Isikan server surat yang terbuka di internet, atau kosongkan agar surat dikirim lewat server program.',
    en: () => 'That mail server lies in the network this program runs in, which no office can reach. Give one that is open on the internet, or leave it empty so that letters go by the program’s own.',
  },
  'mail.unreachable': { id: () => 'Server surat tidak dapat dihubungi.', en: () => 'The mail server cannot be reached.' },
  'mail.silent': { id: () => 'Server surat tidak menjawab pada waktunya.', en: () => 'The mail server did not answer in time.' },
  'mail.unencrypted': { id: () => 'Server surat tidak menyediakan sambungan terenkripsi (TLS).', en: () => 'The mail server offers no encrypted connection (TLS).' },
  'mail.sign-in-refused': { id: () => 'Server surat menolak nama pengguna atau kata sandinya.', en: () => 'The mail server refused the user name or the password.' },
  'mail.sign-in-wanted': { id: () => 'Server surat meminta nama pengguna dan kata sandi.', en: () => 'The mail server wants a user name and a password.' },
  'mail.cut': { id: () => 'Sambungan ke server surat terputus.', en: () => 'The connection to the mail server broke.' },
  'mail.locked': { id: () => 'Kata sandi server surat tidak dapat dibuka karena kunci rahasia program sudah diganti. Isi kembali kata sandinya.', en: () => 'The mail server’s password cannot be opened because the program’s secret has changed. Enter the password again.' },
  'push.gone': { id: () => 'Perangkat tidak lagi menerima kabar; langganannya dihapus.', en: () => 'The device takes no more notices; its subscription was removed.' },
  'push.answered': { id: (status) => `Layanan kabar menjawab ${status}.`, en: (status) => `The push service answered ${status}.` },
  'push.silent': { id: () => 'Layanan kabar tidak menjawab pada waktunya.', en: () => 'The push service did not answer in time.' },
  'push.unreachable': { id: () => 'Layanan kabar tidak dapat dihubungi.', en: () => 'The push service cannot be reached.' },
  'letter.tried': { id: () => 'Surat tidak sampai sesudah beberapa kali dicoba.', en: () => 'The letter did not arrive after several tries.' },
  'letter.device-gone': { id: () => 'Perangkatnya sudah dihapus.', en: () => 'The device has been removed.' },
};

/** @param reason a fault, perhaps with its detail behind a space, or whatever a server said, which stays as it is */
export function wordLetterReason(reason: string, language: Language = languageNow()): string {
  const [code, detail = ''] = reason.split(' ', 2);
  const fault = LETTER_FAULTS.find((one) => one === code);
  return fault ? FAULTS[fault][language](detail) : reason;
}
