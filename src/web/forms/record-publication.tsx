/** What came of one channel: the link brought back, a failure, or why it is not shown. By hand, with everything to post at hand. */
import { Choices, FileField, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { HandKit } from './hand-kit.tsx';
import type { VerbForm } from './verb-form.ts';

export const recordPublicationForm: VerbForm = {
  type: 'recordPublication',
  path: 'hasil',
  scripts: ['uploads'],
  needs: ['files', 'outlets'],
  fill: ({ view, move }) => Fields.of({ outcome: 'published', link: view.state.publications[move.channel ?? '']?.link }),
  read: (fields, { move }) => ({
    channel: move.channel ?? '', outcome: fields.text('outcome'), link: fields.text('outcome') === 'published' ? fields.text('link').trim() : '', reason: fields.text('reason'), proof: fields.files('proof', 'proof'),
  }),
  Body: ({ form, about }) => {
    const channel = about.view.channels.find((one) => one.key === about.move.channel);
    return (
      <HandKit about={about}>
        <TextField form={form} name="link" label="Tautan unggahan" type="url" hint={`Di ${channel?.name ?? 'kanal'}: buka unggahannya, pilih Bagikan, Salin tautan. Lalu tempelkan di sini.`} maxlength={2000} />
        <p class="link-check" aria-live="polite"></p>
        <details open={form.fields.text('outcome') !== 'published' || form.issues.length > 0}>
          <summary>Belum tayang, atau ada bukti</summary>
          <div class="form">
            <Choices form={form} name="outcome" label="Hasil" required options={[
              { value: 'published', label: 'Sudah tayang' },
              { value: 'failed', label: 'Gagal', hint: 'Dapat ditayangkan lagi sesudah diperbaiki.' },
              { value: 'excused', label: 'Tidak ditayangkan di kanal ini', hint: 'Alasannya dicatat dan langkah dapat selesai tanpa kanal ini.' },
            ]} />
            <TextArea form={form} name="reason" label="Alasan" hint="Wajib bila gagal atau tidak ditayangkan." rows={3} />
            <FileField form={form} name="proof" label="Bukti tayang" hint="Tangkapan layar atau foto." />
          </div>
        </details>
      </HandKit>
    );
  },
};
