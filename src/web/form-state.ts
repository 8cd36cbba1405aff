/** A form while it is shown: what stands in it and what is wrong with it. */
import type { Issue } from '../core/issue.ts';
import { wordField } from '../texts/field-words.ts';
import { wordIssue } from '../texts/word-issue.ts';
import { Fields } from './fields.ts';

export interface FormState {
  readonly fields: Fields;
  readonly issues: readonly Issue[];
  /** What to say above the issues when "could not be saved" would not be true. */
  readonly heading?: string;
  /** Idempotency key: made when the form is shown, so that a double tap is one tap. */
  readonly key: string;
}

export function freshForm(fields: Fields = new Fields(), issues: readonly Issue[] = []): FormState {
  return { fields, issues, key: crypto.randomUUID() };
}

/** Issues that belong to one of these places, or to a part of it. */
export function issuesAt(issues: readonly Issue[], places: readonly string[]): readonly Issue[] {
  return issues.filter((issue) => places.some((place) => issue.place === place || issue.place.startsWith(`${place}.`)));
}

/** What is wrong with the content as a whole is said at its text, and only that. */
export function wholeAtText(form: FormState): FormState {
  return { ...form, issues: form.issues.map((issue) => (issue.place === 'post' ? { ...issue, place: 'post.blocks' } : issue)) };
}

/** The issue's sentence, with fields called as the page calls them and a refused file named. */
export function wordFormIssue(issue: Issue): string {
  const named = issue.code === 'field.invalid' ? { ...issue, data: { ...issue.data, field: wordField(issue.place) } } : issue;
  const { upload } = issue.data;
  return upload === undefined ? wordIssue(named) : `${upload}: ${wordIssue(named)}`;
}
