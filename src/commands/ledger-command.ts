/** `kentongan ledger verify`: walks every office's chain, names the first altered row, and what differs from it. */
import { readConfig } from '../config.ts';
import { MOST_DIFFERENCES } from '../queries/ledger-differences.ts';
import { verifyLedger, type ChainVerdict } from '../queries/verify-ledger.ts';
import { requireData } from './require-data.ts';
import { openDatabase } from '../store/database.ts';
import { ledgerCommandWords as words } from '../texts/command-words.ts';
import { verificationWords } from '../texts/verification-words.ts';

interface Io { out(line: string): void; err(line: string): void }

export async function ledgerCommand([verb, slug]: string[], io: Io): Promise<number> {
  if (verb !== 'verify') {
    io.err(words.usage);
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
      io.err(slug === undefined ? words.noOffices : words.noOffice(slug));
      return 1;
    }
    let sound = true;
    for (const office of offices) {
      const { chain, differences } = await verifyLedger(database.db, office.id);
      io.out(`${office.slug}: ${wordChain(chain)}`);
      for (const { what, caseId, subject } of differences) io.out(`  ${verificationWords.differs[what](caseId, subject)}`);
      if (differences.length >= MOST_DIFFERENCES) io.out(`  ${verificationWords.more}`);
      sound &&= chain.ok && differences.length === 0;
    }
    return sound ? 0 : 1;
  } finally {
    await database.close();
  }
}

function wordChain(chain: ChainVerdict): string {
  if (chain.ok) return verificationWords.whole(chain.events, chain.head.slice(0, 16));
  const { seq, caseId, version, problem } = chain;
  const where = [verificationWords.number(seq), ...(caseId === '' ? [] : [verificationWords.ofCase(caseId, version)])].join(' ');
  return verificationWords.broken(where, verificationWords.problems[problem]);
}
