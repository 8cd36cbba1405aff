/** A code of the archive classification, e.g. `400.14.4.3`: levels are whole numbers without padding. */
import { error, type Issue } from './issue.ts';

export const CLASSIFICATION_CODE = /^\d{3}(\.\d+){0,6}$/;
export const CODE_LENGTH = 40;
/** Announcements and news: what the program files under where an office has chosen nothing else. */
export const USUAL_CODE = '400.14.4.3';

/** An office's usual code must be one that the program can file ended cases under; empty leaves it to the program. */
export function checkUsualCode(code: string | undefined): readonly Issue[] {
  if (!code || (CLASSIFICATION_CODE.test(code) && code.length <= CODE_LENGTH)) return [];
  return [error('classification.code-malformed', 'settings.defaultClassification', { code: code.slice(0, CODE_LENGTH) })];
}
