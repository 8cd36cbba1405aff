/** What an outlet would not take of the content as it stands, said to whoever signs or publishes it. */
import { checkOutlets } from '../../core/post/check-outlets.ts';
import { publishable } from '../../core/post/publishable.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { contentWords } from '../../texts/content-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Notice } from './notice.tsx';

export function OutletWarnings({ view }: { view: CaseView }) {
  const { post, channels, refused } = view.state;
  const kept = post && publishable(post, new Set(Object.keys(refused)));
  const issues = checkOutlets(kept, view.channels, channels.map((one) => one.channel));
  if (issues.length === 0) return null;
  return (
    <Notice tone="warn" title={contentWords.outlets.beyondRules}>
      <ul>{issues.map((issue) => <li>{wordIssue(issue)}</li>)}</ul>
    </Notice>
  );
}
