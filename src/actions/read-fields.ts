/** Reads fields by their schema; a refusal names each field that is wrong. */
import type { z } from 'zod';
import { error } from '../core/issue.ts';
import { refused, type Refusal } from './context.ts';

export function readFields<T>(schema: z.ZodType<T>, fields: unknown): { readonly ok: true; readonly fields: T } | Refusal {
  const read = schema.safeParse(fields);
  if (read.success) return { ok: true, fields: read.data };
  return refused('invalid', ...read.error.issues.slice(0, 20).map((one) => error('field.invalid', one.path.join('.'), { field: one.path.join('.'), rule: one.code })));
}
