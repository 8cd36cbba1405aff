/** The office's own classification and retention list, in and out as CSV. */
import { putClassifications } from '../../../actions/put-classifications.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { listClassifications } from '../../../queries/settings.ts';
import { CLASSIFICATION_HEADS as HEADS, classificationWords as words } from '../../../texts/rule-setting-words.ts';
import { withoutGuards, writeCsv } from '../../../texts/write-csv.ts';
import { answerForm } from '../../answer-form.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FileField, TextArea } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { parseCsv } from '../../parse-csv.ts';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { SAFETY } from '../../respond.tsx';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { adminsOnly, savedPath, sendSettings, settingsPath } from './settings-layout.tsx';

const SHOWN = 100;

export const classificationsPage: Page = adminsOnly((equipment) => (c) => show(equipment, c, freshForm(), 200));

export const classificationsCsv: Page = adminsOnly((equipment) => async (c) => {
  const list = await listClassifications(equipment.context.db, identityOf(c).officeId);
  const text = writeCsv([HEADS, ...list.map((one) => [one.code, one.subject, one.active, one.inactive, one.fate])]);
  return new Response(text, { headers: { ...SAFETY, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="klasifikasi.csv"', 'cache-control': 'no-store' } });
});

export const sendClassifications: Page = adminsOnly((equipment) => (c) => answerForm(c, {
  act: (fields) => putClassifications(equipment.context, identityOf(c), readList(fields.optional('file') ?? fields.text('list'))),
  show: (form, status) => show(equipment, c, { ...form, fields: Fields.of({ list: form.fields.optional('file') ?? form.fields.text('list') }) }, status),
  next: () => savedPath(c, 'klasifikasi', 'daftar'),
}));

/** Rows of the CSV; a first row of headings is passed over, and the apostrophes that guarded a cell are taken off. */
function readList(text: string) {
  const rows = parseCsv(text).map((row) => row.map((cell) => withoutGuards(cell.trim())));
  return rows.filter((row, index) => index > 0 || !/^kode$/i.test(row[0] ?? '')).map(([code = '', subject = '', active = '', inactive = '', fate = '']) => ({ code, subject, active, inactive, fate }));
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const list = await listClassifications(equipment.context.db, identityOf(c).officeId);
  return sendSettings(c, 'klasifikasi', status, (
    <>
      <Notice><p>{words.notice}</p></Notice>
      <div class="actions"><ButtonLink href={`${settingsPath(c, 'klasifikasi')}.csv`}>{words.download(list.length)}</ButtonLink></div>
      <section class="panel">
        <h2>{words.replace}</h2>
        <Form action={settingsPath(c, 'klasifikasi')} form={form} label={words.form}>
          <Problems issues={form.issues} />
          <FileField form={form} name="file" label={words.file} accept=".csv,text/csv" hint={words.columns(HEADS.join(', '))} one />
          <TextArea form={form} name="list" label={words.paste} rows={6} />
          <div class="actions"><Button weight="danger">{words.replaceNow}</Button></div>
        </Form>
      </section>
      <Table caption={words.list} stacks heads={words.heads} rows={list.slice(0, SHOWN).map((one) => [one.code, <span lang="id">{one.subject}</span>, one.active, one.inactive, one.fate])} />
      {list.length > SHOWN && <p class="hint">{words.firstOnly(SHOWN)}</p>}
    </>
  ));
}
