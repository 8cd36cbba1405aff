/** On the account page: the address by which one's own calendar program reads along. */
import { subscriptionWords as words } from '../../texts/calendar-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { freshForm } from '../form-state.ts';
import { Button } from './button.tsx';
import { Form, Hidden } from './form.tsx';
import { Notice } from './notice.tsx';

/** @param address just made, shown this once */
export function CalendarSubscription({ path, since, zone, address }: { path: string; since: string | undefined; zone: Zone; address: string | undefined }) {
  return (
    <section class="panel" id="langganan">
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      {address !== undefined && <Notice tone="good" title={words.address}><p>{words.once}</p><p class="once">{address}</p></Notice>}
      {since !== undefined && address === undefined && <p class="quiet-text">{words.since(formatDate(localDate(since, zone)))}</p>}
      <div class="actions">
        <Form action={path} form={freshForm()} label={words.make}><Hidden name="act" value="feed" /><Button weight="plain">{since === undefined ? words.make : words.renew}</Button></Form>
        {since !== undefined && <Form action={path} form={freshForm()} label={words.end}><Hidden name="act" value="feed-end" /><Button weight="danger">{words.end}</Button></Form>}
      </div>
    </section>
  );
}
