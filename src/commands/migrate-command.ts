/** `kentongan migrate`: what `serve` does at its start, for those who want it apart. */
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { openDatabase } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';
import { migrateWords as words } from '../texts/command-words.ts';

export async function migrateCommand(io: { out(line: string): void }): Promise<number> {
  const { databaseUrl, dataFolder } = readConfig(process.env);
  const database = await openDatabase({ databaseUrl, dataFolder, role: 'migrate' });
  try {
    const applied = await migrate(database.pool, join(PACKAGE_FOLDER, 'migrations'));
    io.out(applied.length === 0 ? words.upToDate : words.applied(applied.join(', ')));
  } finally {
    await database.close();
  }
  return 0;
}
