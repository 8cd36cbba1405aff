/**
 * What is wrong, as data: a code, a place and what the sentence needs.
 * The sentence itself lives in `texts/`, so that the heart speaks no language.
 */
export type IssueLevel = 'error' | 'warning' | 'doubt';

export interface Issue {
  /** `noun.problem`, e.g. `sop.number-repeated`; every code has a sentence in `texts/`. */
  readonly code: string;
  readonly level: IssueLevel;
  /** Path to the thing, e.g. `steps.periksa.time` or `content.blocks.b2`; empty for the whole. */
  readonly place: string;
  /** Values that the sentence names. Strings and numbers only, so it can be stored and sent. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** A mistake that stops the work. */
export function error(code: string, place = '', data: Issue['data'] = {}): Issue {
  return { code, level: 'error', place, data };
}

/** Something a person should look at; the work may go on. */
export function warning(code: string, place = '', data: Issue['data'] = {}): Issue {
  return { code, level: 'warning', place, data };
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.level === 'error');
}
