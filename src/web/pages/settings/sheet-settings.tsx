/** Pages and services of the public site, as the office writes them; every saving stays in the history below the form. */
import { putSheet } from '../../../actions/put-sheet.ts';
import { slugOf } from '../../../core/post/slug.ts';
import type { PageBody, ServiceBody, SheetKind } from '../../../core/site-sheet.ts';
import type { Equipment } from '../../../doors/equipment.ts';
import { officeSettings } from '../../../queries/settings.ts';
import { listSheets, listSheetVersions, type SheetVersion } from '../../../queries/site-sheets.ts';
import { formatInstant } from '../../../texts/format-time.ts';
import { sheetWords as words } from '../../../texts/office-setting-words.ts';
import { pageWords } from '../../../texts/pages.ts';
import { answerForm } from '../../answer-form.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { TextArea, TextField, Tick } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Problems } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { Fields } from '../../fields.ts';
import { freshForm, type FormState } from '../../form-state.ts';
import { identityOf, type Page, type WebContext } from '../../web-env.ts';
import { missing } from '../error-pages.tsx';
import { adminsOnly, sendSettings, settingsPath, type SettingsName } from './settings-layout.tsx';

const SECTIONS = { page: 'halaman', service: 'layanan' } as const satisfies Record<SheetKind, SettingsName>;

export function sheetSection(kind: SheetKind): string {
  return SECTIONS[kind];
}

export function sheetsPage(kind: SheetKind): Page {
  return adminsOnly((equipment) => (c) => showList(equipment, c, kind, freshForm(Fields.of({ shown: 'ya' })), 200));
}

export function sendNewSheet(kind: SheetKind): Page {
  return adminsOnly((equipment) => (c) => answerForm(c, {
    act: (fields) => save(equipment, c, kind, slugOf(fields.text('title'), SECTIONS[kind]).slice(0, 60).replace(/-+$/, ''), fields),
    show: (form, status) => showList(equipment, c, kind, form, status),
    next: ({ slug }) => `${settingsPath(c, SECTIONS[kind])}/${slug}?beres=${SECTIONS[kind]}`,
  }));
}

export function sheetPage(kind: SheetKind): Page {
  return adminsOnly((equipment) => async (c) => {
    const versions = await listSheetVersions(equipment.context.db, identityOf(c).officeId, kind, c.req.param('sheet') ?? '');
    // An earlier version is read into the form, from where it can be saved again.
    const asked = versions.find((one) => String(one.version) === c.req.query('versi')) ?? versions[0];
    return asked ? showOne(equipment, c, kind, versions, freshForm(fill(asked)), 200) : missing(c);
  });
}

export function sendSheet(kind: SheetKind): Page {
  return adminsOnly((equipment) => async (c) => {
    const slug = c.req.param('sheet') ?? '';
    const versions = await listSheetVersions(equipment.context.db, identityOf(c).officeId, kind, slug);
    if (versions.length === 0) return missing(c);
    return answerForm(c, {
      act: (fields) => save(equipment, c, kind, slug, fields),
      show: (form, status) => showOne(equipment, c, kind, versions, form, status),
      next: () => `${settingsPath(c, SECTIONS[kind])}?beres=${SECTIONS[kind]}`,
    });
  });
}

function save(equipment: Equipment, c: WebContext, kind: SheetKind, slug: string, fields: Fields) {
  const text = (name: string) => fields.text(name);
  const body: PageBody | ServiceBody = kind === 'page' ? { text: text('text') } : {
    requirements: text('requirements'), procedure: text('procedure'), time: text('time'), cost: text('cost'), output: text('output'), channel: text('channel'), complaints: text('complaints'), ...(fields.has('form') ? { form: true } : {}),
  };
  const position = Math.min(10_000, Math.max(0, Math.floor(Number(text('position')) || 0)));
  return putSheet(equipment.context, identityOf(c), { kind, slug, title: text('title'), position, shown: fields.has('shown'), body });
}

function fill({ title, position, shown, body }: SheetVersion): Fields {
  const { form = false, ...texts } = { ...body } as ServiceBody;
  return Fields.of({ title, position: String(position), shown: shown ? 'ya' : [], form: form ? 'ya' : [], ...texts });
}

async function showList(equipment: Equipment, c: WebContext, kind: SheetKind, form: FormState, status: number): Promise<Response> {
  const sheets = await listSheets(equipment.context.db, identityOf(c).officeId, kind);
  const path = settingsPath(c, SECTIONS[kind]);
  return sendSettings(c, SECTIONS[kind], status, (
    <>
      {sheets.length === 0 ? <p class="hint">{words[kind].none}</p> : (
        <Table caption={words[kind].list} stacks heads={words.heads} rows={sheets.map((one) => [<a href={`${path}/${one.slug}`} lang="id">{one.title}</a>, String(one.position), one.shown ? words.shown : words.hidden])} />
      )}
      <section class="panel">
        <h2>{words[kind].add}</h2>
        <SheetForm kind={kind} action={path} form={form} />
      </section>
    </>
  ));
}

async function showOne(equipment: Equipment, c: WebContext, kind: SheetKind, versions: readonly SheetVersion[], form: FormState, status: number): Promise<Response> {
  const zone = (await officeSettings(equipment.context.db, identityOf(c).officeId))?.calendar.zone ?? 'Asia/Jakarta';
  const [newest] = versions;
  const path = `${settingsPath(c, SECTIONS[kind])}/${newest!.slug}`;
  return sendSettings(c, SECTIONS[kind], status, (
    <>
      <div class="actions">
        <ButtonLink href={settingsPath(c, SECTIONS[kind])} weight="plain">{words[kind].all}</ButtonLink>
        {newest!.shown && <ButtonLink href={`/s/${c.get('office').slug}/${kind === 'page' ? 'profil' : 'layanan'}/${newest!.slug}`} weight="plain">{words.onSite}</ButtonLink>}
      </div>
      <SheetForm kind={kind} action={path} form={form} />
      <section>
        <h2>{words.history}</h2>
        <Table caption={words.history} stacks heads={words.historyHeads} rows={versions.map((one, index) => [
          String(one.version), <span lang="id">{one.title}</span>, formatInstant(one.savedAt, zone), one.savedBy === '' ? words.program : one.savedBy, index === 0 ? words.present : <a href={`${path}?versi=${one.version}`}>{words.openVersion(one.version)}</a>,
        ])} />
      </section>
    </>
  ));
}

function SheetForm({ kind, action, form }: { kind: SheetKind; action: string; form: FormState }) {
  return (
    <Form action={action} form={form} label={words[kind].add}>
      <Problems issues={form.issues} />
      <TextField form={form} name="title" label={words.title} required maxlength={200} />
      {kind === 'page' ? <TextArea form={form} name="text" label={words.text} rows={14} hint={words.textHint} places={['text', 'body.text']} /> : (
        <>
          <TextArea form={form} name="requirements" label={words.fields.requirements} rows={5} hint={words.requirementsHint} />
          <TextArea form={form} name="procedure" label={words.fields.procedure} rows={5} hint={words.procedureHint} />
          <TextField form={form} name="time" label={words.fields.time} maxlength={1000} hint={words.timeHint} />
          <TextField form={form} name="cost" label={words.fields.cost} maxlength={1000} hint={words.costHint} />
          <TextField form={form} name="output" label={words.fields.output} maxlength={1000} />
          <TextField form={form} name="channel" label={words.fields.channel} maxlength={1000} />
          <TextField form={form} name="complaints" label={words.fields.complaints} maxlength={1000} />
          <Tick form={form} name="form" label={words.byForm} />
        </>
      )}
      <TextField form={form} name="position" label={words.order} type="number" hint={words.orderHint} />
      <Tick form={form} name="shown" label={words.show} />
      <div class="actions"><Button>{pageWords.save}</Button></div>
    </Form>
  );
}
