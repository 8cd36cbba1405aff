/** Commands that look into an office's data must not make an empty database where there is none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';

export function requireData({ databaseUrl, dataFolder }: Config): void {
  if (databaseUrl !== undefined || existsSync(join(dataFolder, 'postgres'))) return;
  throw new Error(`Tidak ada data di ${dataFolder}. Jalankan dari folder program, atau sebutkan foldernya: KENTONGAN_DATA=/jalur/data.`);
}
