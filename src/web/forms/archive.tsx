/** Classification code from the office's own list, and where the paper twin stands. */
import { Button } from '../components/button.tsx';
import { Choices, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import type { About, VerbForm } from './verb-form.ts';

const SHOWN = 20;

export const archiveForm: VerbForm = {
  type: 'archive',
  path: 'arsip',
  needs: ['classifications'],
  fill: ({ view, asked }) => Fields.of({ classificationCode: view.office.settings.defaultClassification ?? '', query: asked?.search }),
  // A code picked from the search goes before what stood in the field, which may be the proposal.
  prepare: (fields) => (fields.optional('pick') === undefined ? fields : fields.with('classificationCode', fields.text('pick'))),
  read: (fields) => ({ classificationCode: fields.text('classificationCode').trim(), location: fields.text('location'), note: fields.text('note') }),
  Body: ({ form, about }) => {
    const chosen = about.material.classifications.find((one) => one.code === form.fields.text('classificationCode').trim());
    return (
      <>
        <TextField form={form} name="classificationCode" label="Kode klasifikasi" hint={chosen ? `${chosen.subject}. ${retention(chosen) ?? ''}` : 'Contoh: 400.14.4.3. Masa simpan diambil dari daftar kantor.'} required />
        <fieldset class="row-group classification-search" data-classifications={`${about.path}/arsip`}>
          <legend>Cari dalam daftar klasifikasi</legend>
          <TextField form={form} name="query" label="Kode atau uraian" search />
          <p class="search-button"><Button weight="plain" name="ulang" value="cari" skipChecks>Cari</Button></p>
          <Found form={form} about={about} />
        </fieldset>
        <TextField form={form} name="location" label="Letak arsip kertas" hint="Misalnya: lemari 2, laci 1." maxlength={300} />
        <TextArea form={form} name="note" label="Catatan" rows={3} />
      </>
    );
  },
};

function Found({ form, about }: { form: FormState; about: About }) {
  const query = form.fields.optional('query');
  const found = search(about, query ?? '');
  return (
    <div id="hasil-klasifikasi" aria-live="polite">
      {query !== undefined && found.length === 0 && <p>Tidak ada yang cocok. Coba kata lain.</p>}
      {found.length > 0 && <Choices form={form} name="pick" label="Hasil pencarian" options={found.slice(0, SHOWN).map((one) => ({ value: one.code, label: `${one.code} ${one.subject}`, hint: retention(one) }))} />}
      {found.length > SHOWN && <p class="hint">Masih ada {found.length - SHOWN} lagi. Tambahkan kata agar lebih sempit.</p>}
    </div>
  );
}

function search({ material }: About, query: string) {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return material.classifications.filter((one) => words.every((word) => `${one.code} ${one.subject}`.toLowerCase().includes(word)));
}

function retention(one: { active: string; inactive: string; fate: string }): string | undefined {
  const words = [one.active && `aktif ${one.active}`, one.inactive && `inaktif ${one.inactive}`, one.fate].filter((word) => word !== '');
  return words.length === 0 ? undefined : words.join(', ');
}
