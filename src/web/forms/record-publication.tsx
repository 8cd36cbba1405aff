/** What came of one channel: the link brought back, a failure, or why it is not shown. By hand, with everything to post at hand. */
import { writeFocus } from '../../core/post/crop.ts';
import { publishable, variantFor } from '../../core/post/publishable.ts';
import { Choices, FileField, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { About, VerbForm } from './verb-form.ts';

export const recordPublicationForm: VerbForm = {
  type: 'recordPublication',
  path: 'hasil',
  needs: ['files', 'outlets'],
  fill: ({ view, move }) => Fields.of({ outcome: 'published', link: view.state.publications[move.channel ?? '']?.link }),
  read: (fields, { move }) => ({
    channel: move.channel ?? '', outcome: fields.text('outcome'), link: fields.text('outcome') === 'published' ? fields.text('link').trim() : '', reason: fields.text('reason'), proof: fields.files('proof', 'proof'),
  }),
  Body: ({ form, about }) => (
    <>
      <Kit about={about} />
      <Choices form={form} name="outcome" label="Hasil" required options={[
        { value: 'published', label: 'Sudah tayang' },
        { value: 'failed', label: 'Gagal', hint: 'Dapat ditayangkan lagi sesudah diperbaiki.' },
        { value: 'excused', label: 'Tidak ditayangkan di kanal ini', hint: 'Alasannya dicatat dan langkah dapat selesai tanpa kanal ini.' },
      ]} />
      <TextField form={form} name="link" label="Tautan unggahan" type="url" hint="Buka unggahannya, salin alamatnya, tempelkan di sini." maxlength={2000} />
      <TextArea form={form} name="reason" label="Alasan" hint="Wajib bila gagal atau tidak ditayangkan." rows={3} />
      <FileField form={form} name="proof" label="Bukti tayang" hint="Tangkapan layar atau foto." />
    </>
  ),
};

function Kit({ about }: { about: About }) {
  const { view, move, material, office } = about;
  const channel = view.channels.find((one) => one.key === move.channel);
  const post = view.state.post && publishable(view.state.post, new Set(Object.keys(view.state.refused)));
  if (!channel || !post || channel.mode === 'site') return null;
  const variant = variantFor(post, channel.key);
  const address = material.outlets.find((one) => one.key === channel.key)?.address ?? '';
  const names = new Map(material.files.map((file) => [file.hash, file.name]));
  return (
    <section class="kit" aria-label={`Bahan untuk ${channel.name}`}>
      <h3>Bahan untuk {channel.name}</h3>
      <div class="field">
        <label for="kit-text">Teks untuk disalin</label>
        <textarea id="kit-text" readonly rows={8} dir="auto">{`\n${variant.text}`}</textarea>
      </div>
      {variant.media.length > 0 && (
        <>
          <p><b>Gambar untuk diunduh</b>, dipotong {channel.ratio ?? 'seperti aslinya'} dan tanpa data kamera</p>
          <ol>
            {variant.media.map((id) => {
              const media = post.media.find((one) => one.id === id);
              return media && <li><a href={`${office}/file/${media.file}/potong?kanal=${channel.key}${media.focus ? `&fokus=${writeFocus(media.focus)}` : ''}`} download={`${channel.key}-${id}.jpg`}>{names.get(media.file) ?? `Gambar ${id}`}</a>{media.alt !== '' && `: ${media.alt}`}</li>;
            })}
          </ol>
        </>
      )}
      {address !== '' && <p><a class="button plain" href={address} target="_blank" rel="noopener noreferrer">Buka {channel.name}</a></p>}
    </section>
  );
}
