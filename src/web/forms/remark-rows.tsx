/** Remarks on single words that travel with a decision: a row each, and always an empty one for the next. */
import { remarkWords as words } from '../../texts/remark-words.ts';
import { Button } from '../components/button.tsx';
import { Select, TextArea, TextField } from '../components/field.tsx';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { partOptions } from './part-options.ts';
import type { About } from './verb-form.ts';

const MOST = 100;

interface Row {
  readonly row: number;
  readonly part: string;
  readonly words: string;
  readonly text: string;
}

/** A row counts when something was written in it; words without a remark are for the schema to ask about. */
export function readRemarks(fields: Fields): readonly { part: string; words: string; text: string }[] {
  return rowsOf(fields).map(({ part, words, text }) => ({ part, words, text }));
}

function rowsOf(fields: Fields): readonly Row[] {
  return Array.from({ length: MOST }, (_, index) => index + 1)
    .map((row) => ({ row, part: fields.text(`remarkPart.${row}`), words: fields.text(`remarkWords.${row}`).trim(), text: fields.text(`remarkText.${row}`).trim() }))
    .filter((one) => one.words !== '' || one.text !== '');
}

export function RemarkRows({ form, about }: { form: FormState; about: About }) {
  const filled = rowsOf(form.fields);
  const next = Math.min(MOST, Math.max(0, ...filled.map((one) => one.row)) + 1);
  const rows = [...filled.map((one) => one.row), ...(filled.length < MOST ? [next] : [])];
  return (
    <details class="remark-rows" open={filled.length > 0} data-remark-rows>
      <summary>{words.rows(filled.length)}</summary>
      <p class="hint">{words.rowsHint}</p>
      {rows.map((row, index) => <Remark form={form} about={about} row={row} index={index} />)}
      <p><Button weight="plain" name="ulang" value="catatan" skipChecks>{words.another}</Button></p>
    </details>
  );
}

function Remark({ form, about, row, index }: { form: FormState; about: About; row: number; index: number }) {
  const options = partOptions(about.view);
  const places = (field: string) => [`remarks.${index}${field}`];
  return (
    <fieldset class="row-group remark-row" data-row={String(row)}>
      <legend>{words.row(index + 1)}</legend>
      <Select form={form} name={`remarkPart.${row}`} label={words.part} required options={options} places={places('.part')} />
      <TextField form={form} name={`remarkWords.${row}`} label={words.words} search maxlength={500} places={places('.words')} />
      <TextArea form={form} name={`remarkText.${row}`} label={words.ofWords} rows={2} search places={places('.text')} />
    </fieldset>
  );
}
