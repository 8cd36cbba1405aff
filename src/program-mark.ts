/** Which program this is: its version, and a hash of what was built. Run from its sources it is known by its version alone. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackageFile } from './package-folder.ts';

/** Changes with every build that differs: the bundle names its parts by their hashes. */
export function programMark(): string {
  const { version } = JSON.parse(readPackageFile('package.json').toString()) as { version: string };
  const bundle = join(import.meta.dirname, 'kentongan.js');
  return existsSync(bundle) ? `${version}-${createHash('sha256').update(readFileSync(bundle)).digest('hex').slice(0, 12)}` : version;
}
