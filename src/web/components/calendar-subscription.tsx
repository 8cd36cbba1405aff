/** On the account page: the address by which one's own calendar program reads along. */
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
      <h2>Langganan kalender</h2>
      <p>Kalender di ponsel atau komputer Anda dapat menampilkan rencana tayang kantor, tenggat tugas Anda, dan hari libur. Yang dibagikan hanya judul dan waktunya.</p>
      {address !== undefined && <Notice tone="good" title="Alamat langganan"><p>Salin sekarang dan tempelkan pada aplikasi kalender ("Tambah kalender dari URL"). Alamat ini tidak akan ditampilkan lagi; jangan bagikan kepada orang lain.</p><p class="once">{address}</p></Notice>}
      {since !== undefined && address === undefined && <p class="quiet-text">Alamat langganan Anda berlaku sejak {formatDate(localDate(since, zone))}.</p>}
      <div class="actions">
        <Form action={path} form={freshForm()} label="Buat alamat langganan"><Hidden name="act" value="feed" /><Button weight="plain">{since === undefined ? 'Buat alamat langganan' : 'Ganti dengan alamat baru'}</Button></Form>
        {since !== undefined && <Form action={path} form={freshForm()} label="Akhiri langganan"><Hidden name="act" value="feed-end" /><Button weight="danger">Akhiri langganan</Button></Form>}
      </div>
    </section>
  );
}
