/** `kentongan ledger verify`: walks every office's chain, names the first altered row, and compares the caches. */
import { readConfig } from '../config.ts';
import { findStaleCaches, verifyLedger, type LedgerVerdict } from '../queries/verify-ledger.ts';
import { requireData } from './require-data.ts';
import { openDatabase } from '../store/database.ts';

interface Io { out(line: string): void; err(line: string): void }

export async function ledgerCommand([verb, slug]: string[], io: Io): Promise<number> {
  if (verb !== 'verify') {
    io.err('kentongan ledger verify [KANTOR]');
    return 1;
  }
  const config = readConfig(process.env);
  requireData(config);
  const { databaseUrl, dataFolder } = config;
  const database = await openDatabase({ databaseUrl, dataFolder, role: 'ledger', statementTimeout: 0 });
  try {
    let query = database.db.selectFrom('offices').select(['id', 'slug', 'name']).orderBy('slug');
    if (slug !== undefined) query = query.where('slug', '=', slug);
    const offices = await query.execute();
    if (offices.length === 0) {
      io.err(slug === undefined ? 'Belum ada kantor.' : `Kantor "${slug}" tidak ada.`);
      return 1;
    }
    let sound = true;
    for (const office of offices) {
      const verdict = await verifyLedger(database.db, office.id);
      const stale = verdict.ok ? await findStaleCaches(database.db, office.id) : [];
      io.out(`${office.slug}: ${wordVerdict(verdict)}`);
      for (const caseId of stale) io.out(`  Ringkasan berkas ${caseId} berbeda dari catatannya.`);
      sound &&= verdict.ok && stale.length === 0;
    }
    return sound ? 0 : 1;
  } finally {
    await database.close();
  }
}

function wordVerdict(verdict: LedgerVerdict): string {
  if (verdict.ok) return `${verdict.events} catatan utuh, ujung rantai ${verdict.head.slice(0, 16)}…`;
  const where = verdict.caseId === '' ? `catatan nomor ${verdict.seq}` : `catatan nomor ${verdict.seq} (berkas ${verdict.caseId}, versi ${verdict.version})`;
  const what = { altered: 'isinya telah diubah', misplaced: 'tempatnya telah diubah', missing: 'hilang' }[verdict.problem];
  return `RUSAK: ${where} ${what}.`;
}
