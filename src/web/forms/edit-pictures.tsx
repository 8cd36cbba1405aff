/** Pictures of the post: each with what it shows, its caption and its credit; new ones from disk or from the case. */
import { FileField, TextField, Tick } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import type { About } from './verb-form.ts';

/** What was uploaded or chosen becomes a row with an id of its own; what was ticked for removal goes. */
export function adoptPictures(fields: Fields, { view }: Pick<About, 'view'>): Fields {
  const removed = new Set(fields.all('remove'));
  const ids = fields.all('media').filter((id) => !removed.has(id));
  const known = new Set(ids.map((id) => fields.text(`file.${id}`)));
  let last = Math.max(0, ...[...fields.all('media'), ...(view.state.post?.media ?? []).map((one) => one.id)].map((id) => Number(/^m(\d{1,6})$/.exec(id)?.[1] ?? 0)));
  let result = fields.with('newPictures').with('pick').with('remove');
  for (const { file } of [...fields.files('newPictures'), ...fields.files('pick')]) {
    if (known.has(file)) continue;
    known.add(file);
    // The same picture sent twice by a double tap is one picture.
    const id = view.state.post?.media.find((one) => one.file === file && !ids.includes(one.id))?.id ?? `m${++last}`;
    ids.push(id);
    result = result.with(`file.${id}`, file);
  }
  return result.with('media', ...ids);
}

export function PictureRows({ form, about }: { form: FormState; about: About }) {
  const ids = form.fields.all('media');
  const used = new Set(ids.map((id) => form.fields.text(`file.${id}`)));
  const inCase = about.material.files.filter((file) => /^(image\/|video\/(mp4|webm)$)/.test(file.mime) && !used.has(file.hash));
  return (
    <fieldset class="row-group">
      <legend>Gambar</legend>
      {ids.map((id, index) => (
        <fieldset class="row-group">
          <legend>Gambar {index + 1}</legend>
          <Hidden name="media" value={id} />
          <Hidden name={`file.${id}`} value={form.fields.text(`file.${id}`)} />
          <img src={`${about.office}/file/${form.fields.text(`file.${id}`)}/kecil`} alt={form.fields.optional(`alt.${id}`) ?? `Gambar ${index + 1}`} width={320} height={240} loading="lazy" />
          <TextField form={form} name={`alt.${id}`} label="Apa yang terlihat" hint="Wajib sebelum diajukan; dibacakan bagi warga tunanetra." maxlength={1000} places={[`post.media.${id}`, `post.media.${index}`]} />
          <TextField form={form} name={`caption.${id}`} label="Takarir" maxlength={1000} />
          <TextField form={form} name={`credit.${id}`} label="Kredit" hint="Nama pemotret atau sumbernya." maxlength={200} />
          <Tick form={form} name="remove" value={id} label="Hapus gambar ini dari naskah" />
        </fieldset>
      ))}
      {inCase.length > 0 && (
        <fieldset class="field">
          <legend>Ambil dari bahan berkas</legend>
          {inCase.map((file) => <Tick form={form} name="pick" value={`${file.hash} ${file.name}`} label={file.name} />)}
        </fieldset>
      )}
      <FileField form={form} name="newPictures" label="Tambah gambar" accept="image/*" hint="JPEG, PNG, WebP, atau HEIC, paling besar 40 MB." />
    </fieldset>
  );
}
