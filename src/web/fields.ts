/**
 * What a form sent, or what it starts with: names and texts. One shape for both, so that a form that is shown
 * again shows exactly what was typed.
 */
import type { Attachment } from '../core/case/command.ts';

type Entry = readonly [name: string, value: string];

export class Fields {
  readonly entries: readonly Entry[];

  constructor(entries: Iterable<Entry> = []) {
    this.entries = [...entries].map(([name, value]) => [name, clean(value)] as const);
  }

  static of(record: Readonly<Record<string, string | readonly string[] | null | undefined>>): Fields {
    return new Fields(Object.entries(record).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : typeof value === 'string' ? [[name, value] as const] : value.map((one) => [name, one] as const)));
  }

  text(name: string): string {
    return this.entries.find(([key]) => key === name)?.[1] ?? '';
  }

  /** Undefined for a field left empty: for optional dates and choices. */
  optional(name: string): string | undefined {
    const value = this.text(name).trim();
    return value === '' ? undefined : value;
  }

  all(name: string): readonly string[] {
    return this.entries.filter(([key]) => key === name).map(([, value]) => value);
  }

  /** Non-empty lines of a text area. */
  lines(name: string): readonly string[] {
    return this.text(name).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  }

  has(name: string, value?: string): boolean {
    return this.entries.some(([key, one]) => key === name && (value === undefined || one === value));
  }

  /** The same with this name's values replaced. */
  with(name: string, ...values: readonly string[]): Fields {
    return new Fields([...this.entries.filter(([key]) => key !== name), ...values.map((value) => [name, value] as const)]);
  }

  /** Files that were handed in under this name; each value is `<hash> <name>`. */
  files(name: string, kind?: Attachment['kind']): { file: string; name: string; kind?: Attachment['kind'] }[] {
    return this.all(name).flatMap((value) => {
      const match = /^([0-9a-f]{64}) (.+)$/s.exec(value);
      return match ? [{ file: match[1]!, name: match[2]!.slice(0, 300), ...(kind && { kind }) }] : [];
    });
  }
}

/** One kind of line end, no halves of characters, and no NUL, which the database cannot keep. */
function clean(value: string): string {
  return value.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed();
}
