/** What the `type` of a refusal leads to: every reason, by its code. */
import { nameProblem, problemWords } from '../texts/problem-words.ts';
import { languageNow } from '../texts/language.ts';
import { listIssues } from '../texts/list-issues.ts';
import { escape } from './docs-page.ts';

/** Where a code is explained, below the API's own address. */
export const PROBLEMS = '/problems';

const STATUSES = [400, 401, 403, 404, 409, 413, 422, 429, 500];

/** In the language of the moment. */
export function problemsPage(): string {
  const kinds = STATUSES.map((status) => `<tr><td>${status}</td><td>${escape(nameProblem(status))}</td></tr>`).join('');
  const rows = listIssues().map(({ code, sentence }) => `<dt id="${escape(code)}"><code>${escape(code)}</code></dt><dd>${escape(sentence)}</dd>`).join('');
  return `<!doctype html><html lang="${languageNow()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(problemWords.list)}</title><link rel="stylesheet" href="docs.css"></head><body>
<main><h1>${escape(problemWords.list)}</h1><p>${escape(problemWords.listSays)}</p><table><tbody>${kinds}</tbody></table><dl>${rows}</dl></main></body></html>`;
}
