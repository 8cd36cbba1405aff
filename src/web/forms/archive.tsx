/** Classification code from the office's own list, and where the paper twin stands. */
import { archivingWords as words } from '../../texts/archiving-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
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
        <TextField form={form} name="classificationCode" label={fieldWords.classificationCode} hint={chosen ? `${chosen.subject}. ${retention(chosen) ?? ''}` : words.codeHint} required orElse={about.material.classifications.length > 0} />
        {about.material.classifications.length > 0 && (
          <fieldset class="row-group classification-search" data-classifications={`${about.path}/arsip`}>
            <legend>{words.search}</legend>
            <TextField form={form} name="query" label={words.query} search />
            <p class="search-button"><Button weight="plain" name="ulang" value="cari" skipChecks>{words.searchButton}</Button></p>
            <Found form={form} about={about} />
          </fieldset>
        )}
        <TextField form={form} name="location" label={words.paper} hint={words.paperHint} maxlength={300} />
        <TextArea form={form} name="note" label={fieldWords.note} rows={3} />
      </>
    );
  },
};

function Found({ form, about }: { form: FormState; about: About }) {
  const query = form.fields.optional('query');
  const found = search(about, query ?? '');
  return (
    <div id="hasil-klasifikasi" aria-live="polite">
      {query !== undefined && found.length === 0 && <p>{words.nothing}</p>}
      {found.length > 0 && <Choices form={form} name="pick" label={words.found} lang="id" options={found.slice(0, SHOWN).map((one) => ({ value: one.code, label: `${one.code} ${one.subject}`, hint: retention(one) }))} />}
      {found.length > SHOWN && <p class="hint">{words.more(found.length - SHOWN)}</p>}
    </div>
  );
}

function search({ material }: About, query: string) {
  const sought = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (sought.length === 0) return [];
  return material.classifications.filter((one) => sought.every((word) => `${one.code} ${one.subject}`.toLowerCase().includes(word)));
}

function retention(one: { active: string; inactive: string; fate: string }): string | undefined {
  const parts = [one.active && words.active(one.active), one.inactive && words.inactive(one.inactive), one.fate].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}
