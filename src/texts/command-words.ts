/** What the commands of the terminal say that have no table of their own: help, serve, work, demo, migrate, ledger. */
import { inBoth } from './language.ts';

export const helpWords = inBoth({
  help: `Kentongan: meja penyebarluasan informasi publik menurut SOP kantor.

  kentongan serve [--empty]            jalankan server (PORT, KENTONGAN_DATA, DATABASE_URL, KENTONGAN_URL)
  kentongan work                       jalankan pekerja penayangan saja
  kentongan demo                       isi lima kantor contoh bila basis data masih kosong
  kentongan migrate                    bawa basis data ke bentuk versi ini
  kentongan office add|list|import     kantor: tambah satu, daftar, tambah banyak dari CSV
  kentongan user add|password|list     akun: tambah, ganti kata sandi, daftar
  kentongan ledger verify [KANTOR]     periksa rantai catatan
  kentongan sop check|show|walk BERKAS…   periksa, tampilkan, telusuri SOP
  kentongan sop draw BERKAS            cetak bagan alir (SVG); sop schema: JSON Schema berkasnya
  kentongan walk [--url ALAMAT]        tambahkan satu berkas pada setiap kantor contoh, melalui seluruh SOP-nya

  --lang id|en                         bahasa keluaran perintah selain sop (bawaan: id)`,
  portTaken: 'Port itu sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=3001 npm start.',
}, {
  help: `Kentongan: the desk of public information by the office's own SOP.

  kentongan serve [--empty]            run the server (PORT, KENTONGAN_DATA, DATABASE_URL, KENTONGAN_URL)
  kentongan work                       run a worker for publications alone
  kentongan demo                       fill five sample offices into an empty database
  kentongan migrate                    bring the database to this version's form
  kentongan office add|list|import     offices: add one, list, add many from a CSV
  kentongan user add|password|list     accounts: add, set a password, list
  kentongan ledger verify [OFFICE]     verify the chain of events
  kentongan sop check|show|walk FILE…  check, show, walk SOPs
  kentongan sop draw FILE              print the flowchart (SVG); sop schema: JSON Schema of the file
  kentongan walk [--url ADDRESS]       add one case to every sample office, through its whole SOP

  --lang id|en                         language of what commands other than sop say (id unless told)`,
  portTaken: 'Another program uses that port. Stop it, or choose another port: PORT=3001 npm start.',
});

export const serveWords = inBoth({
  ready: (seconds: string, address: string) => `Kentongan siap dalam ${seconds.replace('.', ',')} detik: ${address}`,
  lan: (address: string) => `  dari perangkat lain di jaringan ini: ${address}`,
  firstOffice: (address: string, code: string) => `  Belum ada kantor. Buka ${address}/mulai?kode=${code}, atau ${address}/mulai dengan kode ${code}`,
  stopping: 'Berhenti…',
  worker: 'Pekerja penayangan siap.',
}, {
  ready: (seconds: string, address: string) => `Kentongan is ready after ${seconds} seconds: ${address}`,
  lan: (address: string) => `  from other devices in this network: ${address}`,
  firstOffice: (address: string, code: string) => `  No office yet. Open ${address}/mulai?kode=${code}, or ${address}/mulai with the code ${code}`,
  stopping: 'Stopping…',
  worker: 'The worker for publications is ready.',
});

export const demoWords = inBoth({
  notEmpty: 'Basis data sudah memuat kantor; kantor contoh tidak ditambahkan.',
  office: (number: number, of: number, name: string) => `Kantor contoh ${number} dari ${of}: ${name}`,
  stories: 'Menjalankan berita contoh melalui SOP masing-masing…',
  accounts: (password: string) => `  Akun contoh (kata sandi semuanya: ${password}):`,
}, {
  notEmpty: 'There are offices in the database already; no sample offices were added.',
  office: (number: number, of: number, name: string) => `Sample office ${number} of ${of}: ${name}`,
  stories: 'Taking the sample news through their SOPs…',
  accounts: (password: string) => `  Sample accounts (the password of all: ${password}):`,
});

export const migrateWords = inBoth(
  { upToDate: 'Basis data sudah sesuai.', applied: (names: string) => `Diterapkan: ${names}` },
  { upToDate: 'The database is up to date.', applied: (names: string) => `Applied: ${names}` },
);

export const ledgerCommandWords = inBoth({
  usage: 'Pemakaian: kentongan ledger verify [KANTOR]',
  noOffices: 'Belum ada kantor.',
  noOffice: (slug: string) => `Kantor "${slug}" tidak ada.`,
}, {
  usage: 'Usage: kentongan ledger verify [OFFICE]',
  noOffices: 'There is no office yet.',
  noOffice: (slug: string) => `There is no office "${slug}".`,
});
