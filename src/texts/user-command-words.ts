/** What `kentongan user` says on a terminal. */
import { inBoth } from './language.ts';

export const userCommandWords = inBoth({
  usage: `Pemakaian:
  kentongan user add --office ALAMAT --email SUREL --name NAMA [--admin]
  kentongan user password --email SUREL
  kentongan user list --office ALAMAT

Kata sandi pertama dicetak satu kali; pemiliknya diminta menggantinya ketika pertama kali masuk.`,
  noOffice: (slug: string) => `Kantor "${slug}" tidak ada. Sebutkan --office dengan nama alamatnya; lihat kentongan office list.`,
  noName: 'Nama belum disebut. Tambahkan --name.',
  noAccount: 'Tidak ada akun dengan surel itu.',
  added: (name: string, office: string) => `${name} kini anggota ${office}.`,
  replaced: 'Kata sandi diganti; semua sesi akun itu berakhir.',
  roles: { admin: 'admin', staff: 'staf' },
  state: (active: boolean): string => (active ? 'aktif' : 'nonaktif'),
}, {
  usage: `Usage:
  kentongan user add --office SLUG --email EMAIL --name NAME [--admin]
  kentongan user password --email EMAIL
  kentongan user list --office SLUG

The first password is printed once; its owner is asked to replace it at the first sign-in.`,
  noOffice: (slug: string) => `There is no office "${slug}". Name it by its address with --office; see kentongan office list.`,
  noName: 'The name is missing. Add --name.',
  noAccount: 'There is no account with that e-mail address.',
  added: (name: string, office: string) => `${name} is now a member of ${office}.`,
  replaced: 'The password is replaced; all sessions of that account have ended.',
  roles: { admin: 'admin', staff: 'staff' },
  state: (active: boolean) => (active ? 'active' : 'inactive'),
});
