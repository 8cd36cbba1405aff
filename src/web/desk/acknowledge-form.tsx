/** Reports of links that may be ticked on the desk and acknowledged together. */
import type { PropsWithChildren } from 'hono/jsx';
import type { DeskRow } from '../../queries/desk.ts';
import { deskWords as words } from '../../texts/desk-words.ts';
import { Button } from '../components/button.tsx';

/** Only a step that does nothing but take note; whatever asks for a decision is decided on its own page. */
export function mayTick(row: DeskRow): boolean {
  return row.kind === 'step' && row.does === 'report';
}

export function Box({ row }: { row: DeskRow }) {
  return <label class="tick"><input type="checkbox" name="laporan" value={`${row.caseId} ${row.version}`} /><span class="unseen">{words.tick(row.title)}</span></label>;
}

export function AcknowledgeForm({ action, children }: PropsWithChildren<{ action: string }>) {
  return (
    <form method="post" action={action} enctype="multipart/form-data" aria-label={words.acknowledge} class="ticked-form">
      <input type="hidden" name="kunci" value={crypto.randomUUID()} />
      {children}
      <div class="actions"><Button icon="check">{words.acknowledge}</Button><span class="quiet-text small-text">{words.acknowledgeHint}</span></div>
    </form>
  );
}
