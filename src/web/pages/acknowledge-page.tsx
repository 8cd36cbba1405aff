/** Several reports acknowledged at once: each is its own command, and the desk says which went well, which did not, and why. */
import { actOnCase } from '../../actions/act-on-case.ts';
import type { Issue } from '../../core/issue.ts';
import { caseTitles } from '../../queries/case-list.ts';
import { caseListWords } from '../../texts/case-list-words.ts';
import { deskWords as words } from '../../texts/desk-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Notice } from '../components/notice.tsx';
import { keepAsText, readForm } from '../read-form.ts';
import { seeOther } from '../respond.tsx';
import { identityOf, officePath, type Page } from '../web-env.ts';
import { showDesk } from './desk-page.tsx';
import { formKey } from './move-page.tsx';

/** As many as a page of the desk shows, twice. */
const MOST = 50;

export const sendAcknowledgements: Page = (equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, keepAsText());
  const identity = identityOf(c);
  const key = formKey(fields);
  const ticked = fields.all('laporan').slice(0, MOST).flatMap((value) => {
    const match = /^([\w-]{1,60}) (\d{1,9})$/.exec(value);
    return match ? [{ caseId: match[1]!, seen: Number(match[2]) }] : [];
  });
  if (ticked.length === 0) return showDesk(equipment, c, <Notice tone="warn" alert><p>{words.nothingTicked}</p></Notice>, 422);
  const refused: { caseId: string; issues: readonly Issue[] }[] = [];
  for (const { caseId, seen } of ticked) {
    const outcome = await actOnCase(equipment.context, identity, { caseId, type: 'acknowledge', payload: {}, key: `${key}-${caseId}`, seen });
    if (!outcome.ok) refused.push({ caseId, issues: outcome.issues });
  }
  const done = ticked.length - refused.length;
  if (refused.length === 0) return seeOther(c, officePath(c, `/meja?diterima=${done}`));
  const titles = await caseTitles(equipment.context.db, identity.officeId, refused.map((one) => one.caseId));
  return showDesk(equipment, c, (
    <>
      {done > 0 && <Notice tone="good"><p>{words.acknowledged(done)}</p></Notice>}
      <Notice tone="bad" title={words.notAcknowledged(refused.length)} alert>
        <ul>{refused.map((one) => <li><span dir="auto">{titles.get(one.caseId) ?? caseListWords.unknown}</span>: {[...new Set(one.issues.map((issue) => wordIssue(issue)))].join(' ')}</li>)}</ul>
      </Notice>
    </>
  ), 409);
};
