/** A box that must be read: good news, a warning, or what stands in the way. */
import type { PropsWithChildren } from 'hono/jsx';
import type { Issue } from '../../core/issue.ts';
import { pageWords } from '../../texts/pages.ts';
import { wordFormIssue } from '../form-state.ts';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'plain' | 'good' | 'warn' | 'bad';

const SIGN: Readonly<Record<Tone, IconName>> = { plain: 'info', good: 'circle-check', warn: 'triangle-alert', bad: 'octagon-alert' };

export function Notice({ tone = 'plain', title, children, alert }: PropsWithChildren<{ tone?: Tone; title?: string; alert?: boolean }>) {
  return (
    <div class={`notice ${tone}`} role={alert ? 'alert' : undefined}>
      <Icon name={SIGN[tone]} />
      <div>
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** Everything that is wrong with a form, once, above it. */
export function Problems({ issues, title = pageWords.problems, kept = pageWords.kept }: { issues: readonly Issue[]; title?: string; kept?: string }) {
  if (issues.length === 0) return null;
  const sentences = [...new Set(issues.map(wordFormIssue))];
  return (
    <Notice tone="bad" title={title} alert>
      <ul>{sentences.map((sentence) => <li>{sentence}</li>)}</ul>
      <p>{kept}</p>
    </Notice>
  );
}
