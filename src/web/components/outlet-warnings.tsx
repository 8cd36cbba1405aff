/** What an outlet would not take of the content as it stands, said to whoever signs or publishes it. */
import { checkOutlets } from '../../core/post/check-outlets.ts';
import { publishable } from '../../core/post/publishable.ts';
import { checkPictures, type PictureMoment } from '../../core/post/variant-pictures.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { contentWords } from '../../texts/content-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Notice } from './notice.tsx';

/** @param moment what can be done now about a channel that would go without its picture; null where the form says so itself */
export function OutletWarnings({ view, moment }: { view: CaseView; moment: PictureMoment | null }) {
  const { post, channels, refused } = view.state;
  const kept = post && publishable(post, new Set(Object.keys(refused)));
  const planned = channels.map((one) => one.channel);
  const issues = [...checkOutlets(kept, view.channels, planned), ...(moment === null ? [] : checkPictures(kept, view.channels, planned, moment))];
  if (issues.length === 0) return null;
  return (
    <Notice tone="warn" title={contentWords.outlets.beyondRules}>
      <ul>{issues.map((issue) => <li>{wordIssue(issue)}</li>)}</ul>
    </Notice>
  );
}
