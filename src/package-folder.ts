/** Where the package's own files are: one above `src/` as one above `dist/`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Works in the source tree and in the bundle, because both lie flat one folder below the package's. */
export const PACKAGE_FOLDER = dirname(import.meta.dirname);

export function readPackageFile(...path: readonly string[]): Buffer {
  return readFileSync(join(PACKAGE_FOLDER, ...path));
}
