/** What may be read or done, but need not be now, waits below its title; without `when` it simply stands there. */
import type { PropsWithChildren } from 'hono/jsx';

export function Fold({ when, title, children }: PropsWithChildren<{ when: boolean; title: string }>) {
  return when ? <details><summary>{title}</summary><div class="folded">{children}</div></details> : <>{children}</>;
}
