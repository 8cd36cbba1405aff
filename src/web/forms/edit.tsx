/** The post: title, text in one area, pictures with their words, and the text of single channels. */
import { writeFocus } from '../../core/post/crop.ts';
import { InformationKind } from '../../core/post/post.ts';
import { joinBlocks } from '../../core/post/split-blocks.ts';
import { informationWords } from '../../texts/choice-words.ts';
import { Button } from '../components/button.tsx';
import { Hidden } from '../components/form.tsx';
import { Choices, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { ChannelPicker, fillChannels } from './channel-picker.tsx';
import { adoptPictures, PictureRows } from './edit-pictures.tsx';
import { planText, readEdit } from './read-edit.ts';
import { VariantRows } from './edit-variants.tsx';
import type { About, VerbForm } from './verb-form.ts';

export const editForm: VerbForm = {
  type: 'edit',
  path: 'naskah',
  needs: ['files'],
  pictures: ['newPictures'],
  fill,
  prepare: adoptPictures,
  read: readEdit,
  Body: ({ form, about }) => {
    const zone = about.view.office.calendar.zone;
    return (
      <>
        <TextField form={form} name="title" label="Judul" required maxlength={300} places={['post.title']} />
        <TextArea form={form} name="summary" label="Ringkasan" hint="Satu atau dua kalimat untuk daftar berita." rows={2} places={['post.summary']} />
        <TextArea form={form} name="text" label="Isi naskah" required rows={14} places={['post.blocks', 'post']}
          hint="Baris kosong memisahkan paragraf; setiap paragraf dapat diperiksa sendiri. **tebal**, *miring*, ## untuk judul kecil, - untuk daftar." />
        <TextField form={form} name="category" label="Kategori" list={['Berita', 'Pengumuman', 'Agenda', 'Siaran pers', 'Artikel']} maxlength={60} places={['post.category']} />
        <Choices form={form} name="informationKind" label="Jenis informasi (UU 14/2008)" required inline places={['post.informationKind']} options={InformationKind.options.map((value) => ({ value, label: informationWords[value] }))} />
        <Hidden name="plan" value={form.fields.text('plan')} />
        <PictureRows form={form} about={about} />
        <VariantRows form={form} about={about} />
        {about.view.channels.length > 0 && (
          <details open={form.issues.some((issue) => issue.place.startsWith('channels'))}>
            <summary>Kanal yang direncanakan</summary>
            <ChannelPicker form={form} channels={about.view.channels} zone={zone} label="Rencana kanal" />
          </details>
        )}
        <p class="no-print"><Button weight="quiet" name="ulang" value="hitung" skipChecks>Tampilkan gambar baru dan hitung karakter, belum menyimpan</Button></p>
      </>
    );
  },
  andThen: { type: 'submit', button: 'Simpan dan ajukan' },
};

function fill({ view }: About): Fields {
  const { post, title, channels } = view.state;
  const media = post?.media ?? [];
  return Fields.of({
    title: post?.title ?? title, summary: post?.summary, category: post?.category ?? 'Berita', informationKind: post?.informationKind ?? 'berkala', text: joinBlocks(post?.blocks ?? []),
    media: media.map((one) => one.id),
    ...Object.fromEntries(media.flatMap((one) => [[`file.${one.id}`, one.file], [`alt.${one.id}`, one.alt], [`caption.${one.id}`, one.caption], [`credit.${one.id}`, one.credit], [`focus.${one.id}`, writeFocus(one.focus)]])),
    ...Object.fromEntries((post?.variants ?? []).flatMap((one) => [[`variant.${one.channel}`, one.text], [`pictures.${one.channel}`, one.media]])),
    ...fillChannels(channels, view.office.calendar.zone),
    plan: planText(channels),
  });
}
