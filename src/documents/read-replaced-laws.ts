/** The list of replaced laws (`defaults/legal-bases.yaml`, or the office's own copy) → data for `check`. */
import { z } from 'zod';
import type { Issue } from '../core/issue.ts';
import type { LawKind } from '../core/sop/read-law.ts';
import type { ReplacedLaw } from '../core/sop/replaced-law.ts';
import { sopIssue } from '../core/sop/issue-codes.ts';
import { readYaml } from './read-yaml.ts';

const KINDS = [
  'uu', 'pp', 'perpres', 'keppres', 'inpres', 'permendagri', 'permenpanrb', 'permenkominfo', 'perki', 'peranri',
  'pergub', 'perbup', 'perwali', 'perda', 'perdes',
] as const satisfies readonly LawKind[];

const ReplacedLaws = z.object({
  kentongan: z.literal('legal-bases/1'),
  laws: z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      number: z.string(),
      year: z.coerce.number().int(),
      title: z.string(),
      replacedBy: z.array(z.string()).min(1),
      checked: z.iso.date(),
      source: z.string().min(1),
      confidence: z.enum(['confirmed', 'general-knowledge']),
    }),
  ),
});

export type ReadReplacedLaws = { readonly ok: true; readonly laws: readonly ReplacedLaw[] } | { readonly ok: false; readonly issues: readonly Issue[] };

export function readReplacedLaws(bytes: Uint8Array): ReadReplacedLaws {
  const read = readYaml(bytes);
  if (!read.ok) return read;
  const parsed = ReplacedLaws.safeParse(read.plain);
  if (parsed.success) return { ok: true, laws: parsed.data.laws };
  const place = (parsed.error.issues[0]?.path ?? []).map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
  return { ok: false, issues: [sopIssue('sop.value-wrong', place, { expected: '', got: 'other' })] };
}
