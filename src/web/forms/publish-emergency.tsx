/** Serta-merta: out first, with a reason; a second pair of eyes follows. */
import { authorities } from '../../core/sop/ways.ts';
import { performerNames } from '../../core/case/may.ts';
import { TextArea } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import { ChannelPicker, fillChannels, readChannels } from './channel-picker.tsx';
import type { VerbForm } from './verb-form.ts';

export const publishEmergencyForm: VerbForm = {
  type: 'publishEmergency',
  path: 'darurat',
  danger: true,
  fill: ({ view }) => Fields.of(fillChannels(view.state.channels, view.office.calendar.zone)),
  read: (fields, { view }) => ({ channels: readChannels(fields, view.office.calendar.zone), reason: fields.text('reason') }),
  Body: ({ form, about }) => {
    const { machine } = about.view.version;
    return (
      <>
        <Notice tone="warn" title="Hanya untuk keadaan darurat">
          <p>Informasi serta-merta: yang dapat mengancam hajat hidup orang banyak atau ketertiban umum.</p>
          <p>Yang terjadi sesudah Anda menekan tombol:</p>
          <ol>
            <li>Naskah langsung tayang di kanal yang Anda pilih, tanpa menunggu paraf.</li>
            <li>{performerNames(machine, authorities(machine))} diberi tahu dan harus mengesahkan. Anda dan penyusun naskah tidak dapat mengesahkannya sendiri.</li>
            <li>Bila tidak disahkan, naskah ditarik dari semua kanal. Alasan Anda tersimpan selamanya pada berkas.</li>
          </ol>
        </Notice>
        <TextArea form={form} name="reason" label="Alasan darurat" hint="Apa yang terjadi, di mana, dan mengapa warga harus tahu sekarang." required />
        <ChannelPicker form={form} channels={about.view.channels} zone={about.view.office.calendar.zone} />
      </>
    );
  },
};
