/** Another time for one channel; the calendar leads here with the new time in the address. */
import { formatInstant, zoneName } from '../../texts/format-time.ts';
import { TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { toInstant, toLocal } from '../local-time.ts';
import type { VerbForm } from './verb-form.ts';

export const rescheduleForm: VerbForm = {
  type: 'reschedule',
  path: 'jadwal',
  fill: ({ view, move }) => {
    const planned = view.state.channels.find((one) => one.channel === move.channel);
    const { zone } = view.office.calendar;
    return Fields.of({ from: toLocal(planned?.from, zone), until: toLocal(planned?.until, zone) });
  },
  read: (fields, { view, move }) => {
    const { zone } = view.office.calendar;
    return { channel: move.channel ?? '', from: toInstant(fields.optional('from'), zone) ?? '', until: toInstant(fields.optional('until'), zone), note: fields.text('note') };
  },
  Body: ({ form, about: { view, move } }) => {
    const { zone } = view.office.calendar;
    const planned = view.state.channels.find((one) => one.channel === move.channel);
    return (
      <>
        {planned?.from !== undefined && <p>Sekarang direncanakan tayang {formatInstant(planned.from, zone)}.</p>}
        <p class="hint">Paraf dan persetujuan berlaku atas isi naskah, sehingga memindahkan waktu tidak meminta paraf ulang. Pemindahan dicatat dalam riwayat berkas atas nama Anda.</p>
        <TextField form={form} name="from" label="Mulai tayang" type="datetime-local" hint={`Jam ditulis dalam ${zoneName(zone)}.`} required places={['from', 'channel']} />
        <TextField form={form} name="until" label="Sampai" type="datetime-local" hint="Kosongkan bila tidak ada batas." places={['until', `channels.${move.channel}`]} />
        <TextArea form={form} name="note" label="Alasan atau catatan" rows={2} />
      </>
    );
  },
};
