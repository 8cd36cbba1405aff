/** A file named on the command line → its definition, or findings: missing, folder, binary, broken. */
import { fileURLToPath } from 'node:url';
import type { Issue } from '../core/issue.ts';
import { sopIssue } from '../core/sop/issue-codes.ts';
import type { ReplacedLaw } from '../core/sop/replaced-law.ts';
import { readReplacedLaws } from '../documents/read-replaced-laws.ts';
import { readSopFile, type SopFile } from '../documents/read-sop-file.ts';

export type ReadFile = (path: string) => Promise<Uint8Array>;

export async function loadSop(path: string, readFile: ReadFile): Promise<SopFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (fault) {
    return { ok: false, issues: [issueOf(fault)], lineOf: () => null };
  }
  return readSopFile(bytes);
}

function issueOf(fault: unknown): Issue {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return sopIssue('sop.file-missing');
  if (code === 'EISDIR') return sopIssue('sop.file-unreadable', '', { why: 'folder' });
  return sopIssue('sop.file-unreadable', '', { why: 'other' });
}

/** Beside the source and beside the bundle the list lies at different depths. */
const LAWS = ['../../defaults/legal-bases.yaml', '../defaults/legal-bases.yaml'];

/** Null when no list can be read; the check then says so and goes on without it. */
export async function loadLaws(path: string | undefined, readFile: ReadFile): Promise<readonly ReplacedLaw[] | null> {
  const places = path === undefined ? LAWS.map((relative) => fileURLToPath(new URL(relative, import.meta.url))) : [path];
  for (const place of places) {
    try {
      const read = readReplacedLaws(await readFile(place));
      if (read.ok) return read.laws;
    } catch {
      // The next place may have it; with none left the caller is told.
    }
  }
  return null;
}
