/** Buttons beside what is handed over by hand, and the letters themselves, which are Indonesian. */
import { inBoth } from './language.ts';

export const handOverWords = inBoth({
  copy: 'Salin', print: 'Cetak', copied: 'Tersalin', byHand: 'Tandai lalu salin sendiri', whatsApp: 'Kirim lewat WhatsApp',
}, {
  copy: 'Copy', print: 'Print', copied: 'Copied', byHand: 'Select and copy it', whatsApp: 'Send by WhatsApp',
});

/** Asks the holder of the SOP's first post for the first case. */
export function firstCaseLetter({ people, post, office, sop, address }: { people: readonly string[]; post: string; office: string; sop: string; address: string }): string {
  return [
    `Yth. ${people.length > 0 ? people.join(', ') : post} (${post})`,
    `${office} mulai memakai Kentongan untuk SOP "${sop}". Mohon membuka berkas pertama sebagai percobaan:`,
    `1. Buka ${address}, lalu masuk dengan surel dan kata sandi dari administrator.`,
    '2. Pada Meja saya, tekan Buka berkas baru, tulis judul, misalnya "Berkas percobaan", lalu kirim.',
    '3. Lanjutkan langkah yang tampil. Berkas percobaan dapat diakhiri kapan saja.',
    'Terima kasih.',
  ].join('\n');
}

/** What is copied to be handed to one or several people with their first passwords. */
export function accountLines(address: string, accounts: readonly { readonly name: string; readonly email: string; readonly password: string | null }[]): string {
  return accounts.map(({ name, email, password }) => [`${name}`, `Masuk di ${address}`, `Surel: ${email}`, password === null ? 'Kata sandi: memakai akun yang sudah ada' : `Kata sandi pertama: ${password}`].join('\n')).join('\n\n');
}
