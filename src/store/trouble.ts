import { error, type Issue } from '../core/issue.ts';
import type { StoreIssueCode } from '../core/store-issue.ts';

/**
 * A problem of rows and bytes that a person has to solve: disk, rights, versions.
 * It carries an issue, so that the door which catches it can say the sentence from `texts/`.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly issue: Issue;

  constructor(code: StoreIssueCode, data: Issue['data'] = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(data)}`, { cause });
    this.issue = error(code, '', data);
  }
}
