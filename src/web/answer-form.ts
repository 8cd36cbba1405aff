/** The way of every plain form: read, act once, go on; or show it again with what is wrong and all that was typed. */
import type { Outcome } from '../actions/context.ts';
import type { Issue } from '../core/issue.ts';
import type { Fields } from './fields.ts';
import { freshForm, type FormState } from './form-state.ts';
import { keepAsText, readForm, type Keep } from './read-form.ts';
import { seeOther, statusOf } from './respond.tsx';
import type { WebContext } from './web-env.ts';

export interface FormAnswer<T extends object> {
  readonly keep?: Keep;
  act(fields: Fields): Promise<Outcome<T>>;
  show(form: FormState, status: number): Response | Promise<Response>;
  /** Where to go afterwards. */
  next(done: T, fields: Fields): string;
}

export async function answerForm<T extends object>(c: WebContext, way: FormAnswer<T>): Promise<Response> {
  const { fields, issues } = await readForm(c.req.raw, way.keep ?? keepAsText());
  if (fields.has('ulang') || issues.length > 0) return way.show(freshForm(fields, issues), issues.length > 0 ? 422 : 200);
  const outcome = await way.act(fields);
  if (outcome.ok) return seeOther(c, way.next(outcome, fields));
  return way.show(freshForm(fields, outcome.issues), statusOf(outcome.kind));
}

/** A refusal of the form itself, before any action is asked. */
export function refusedForm(...issues: readonly Issue[]): { readonly ok: false; readonly kind: 'invalid'; readonly issues: readonly Issue[] } {
  return { ok: false, kind: 'invalid', issues };
}
