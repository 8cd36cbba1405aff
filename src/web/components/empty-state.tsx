/** Nothing here, and what to do next. */
import type { PropsWithChildren } from 'hono/jsx';
import { Drum } from './drum.tsx';

export function EmptyState({ title, children }: PropsWithChildren<{ title: string }>) {
  return <div class="empty"><Drum size={44} /><p class="empty-title">{title}</p><div>{children}</div></div>;
}
