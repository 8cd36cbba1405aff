/**
 * What somebody is typing and has not saved: the fields of the edit form, and a step from one state of them to the next.
 * The same step is applied in the browser's own copy and in the office's.
 */
import { ownEntry } from '../own-entry.ts';
import { applyPatch, makePatch, type TextPatch } from './text-patch.ts';

/** Values by field name, as the form would send them. */
export type DraftFields = Readonly<Record<string, readonly string[]>>;

export interface DraftStep {
  /** Texts that changed a little. */
  readonly changes: readonly (TextPatch & { readonly field: string })[];
  /** Fields that are given anew; an empty list takes one out. */
  readonly set: DraftFields;
}

/** Longer than any post that can be saved; what is beyond is not kept on the office's side. */
export const LARGEST_DRAFT = 400_000;

/** Null when nothing changed. */
export function stepBetween(before: DraftFields, after: DraftFields): DraftStep | null {
  const changes: (TextPatch & { field: string })[] = [];
  const set: Record<string, readonly string[]> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old = [], now = []] = [ownEntry(before, field), ownEntry(after, field)];
    const patch = old.length === 1 && now.length === 1 ? makePatch(old[0]!, now[0]!) : null;
    if (patch) changes.push({ field, ...patch });
    else if (old.length !== now.length || old.some((value, index) => value !== now[index])) set[field] = now;
  }
  return changes.length === 0 && Object.keys(set).length === 0 ? null : { changes, set };
}

/** Null when the step was made for other fields. */
export function applyStep(before: DraftFields, step: DraftStep): DraftFields | null {
  const after = new Map(Object.entries(before));
  for (const { field, ...patch } of step.changes) {
    const old = after.get(field);
    const now = old?.length === 1 ? applyPatch(old[0]!, patch) : null;
    if (now === null) return null;
    after.set(field, [now]);
  }
  for (const [field, values] of Object.entries(step.set)) {
    if (values.length === 0) after.delete(field);
    else after.set(field, values);
  }
  return Object.fromEntries(after);
}

/** Do both say the same? An absent field is an empty one. */
export function sameDraft(a: DraftFields, b: DraftFields): boolean {
  const said = (fields: DraftFields, field: string) => (ownEntry(fields, field) ?? []).filter((value) => value !== '').map((value) => value.trimEnd()).join('\u001f');
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((field) => said(a, field) === said(b, field));
}
