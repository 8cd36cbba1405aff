/** The program: reads its command, wires what it needs, decides nothing. Each command loads only what it uses. */
import { readFile } from 'node:fs/promises';

const io = { out: (line: string) => console.log(line), err: (line: string) => console.error(line), readFile: (path: string): Promise<Uint8Array> => readFile(path) };

async function run(command: string, args: string[]): Promise<number> {
  switch (command) {
    case 'serve': return (await import('./commands/serve-command.ts')).serveCommand(args);
    case 'work': return (await import('./commands/work-command.ts')).workCommand();
    case 'demo': return (await import('./commands/demo-command.ts')).demoCommand(io);
    case 'migrate': return (await import('./commands/migrate-command.ts')).migrateCommand(io);
    case 'office': return (await import('./commands/office-command.ts')).officeCommand(args, io);
    case 'user': return (await import('./commands/user-command.ts')).userCommand(args, io);
    case 'ledger': return (await import('./commands/ledger-command.ts')).ledgerCommand(args, io);
    case 'sop': return (await import('./cli/sop.ts')).sopCommand(args, io);
    case 'walk': return (await import('./cli/walk.ts')).walkCommand(args, io);
    default: return help(command);
  }
}

function help(command: string): number {
  console.log(`Kentongan: meja penyebarluasan informasi publik menurut SOP kantor.

  kentongan serve [--empty]            jalankan server (PORT, KENTONGAN_DATA, DATABASE_URL, KENTONGAN_URL)
  kentongan work                       jalankan pekerja penayangan saja
  kentongan demo                       isi lima kantor contoh bila basis data masih kosong
  kentongan migrate                    bawa basis data ke bentuk versi ini
  kentongan office add|list|import     kantor: tambah satu, daftar, tambah banyak dari CSV
  kentongan user add|password|list     akun: tambah, ganti kata sandi, daftar
  kentongan ledger verify [KANTOR]     periksa rantai catatan
  kentongan sop check|show|walk BERKAS…   periksa, tampilkan, telusuri SOP
  kentongan sop draw BERKAS            cetak bagan alir (SVG); sop schema: JSON Schema berkasnya
  kentongan walk [--url ALAMAT]        tambahkan satu berkas pada setiap kantor contoh, melalui seluruh SOP-nya`);
  return command === 'help' || command === '--help' ? 0 : 1;
}

const [command = 'help', ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(command, args);
} catch (failure) {
  const { wordFailure } = await import('./commands/word-failure.ts');
  console.error(wordFailure(failure));
  // Something may still be open; a program that has failed must not linger.
  process.exit(1);
}
