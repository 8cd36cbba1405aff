/** What happened or will happen, one below the other. */
import type { Child } from 'hono/jsx';

export interface Moment {
  readonly state: 'done' | 'current' | 'ahead';
  readonly mark: string;
  /** A row of the SOP, in its own words. */
  readonly title: Child;
  readonly note?: Child;
}

export function Timeline({ moments, label }: { moments: readonly Moment[]; label: string }) {
  return (
    <ol class="timeline" aria-label={label}>
      {moments.map((moment) => (
        <li class={moment.state} aria-current={moment.state === 'current' ? 'step' : undefined}>
          <span class="timeline-mark" aria-hidden="true">{moment.mark}</span>
          <div><p class="timeline-title" lang="id">{moment.title}</p>{moment.note && <p class="timeline-note">{moment.note}</p>}</div>
        </li>
      ))}
    </ol>
  );
}
