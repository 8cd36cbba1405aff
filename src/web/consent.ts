/** The tick by which somebody says that they mean it: a grave act sent without it is asked about, not carried out. */
import { error, type Issue } from '../core/issue.ts';
import type { Fields } from './fields.ts';

export const CONSENT = 'setuju';

export function checkConsent(fields: Fields): readonly Issue[] {
  return fields.has(CONSENT, 'ya') ? [] : [error('consent.missing', CONSENT)];
}
