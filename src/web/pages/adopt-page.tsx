/** An SOP file is checked, made the office's own, its columns are bound to posts, and it becomes the version in force. */
import { adoptSop } from '../../actions/adopt-sop.ts';
import { check } from '../../core/sop/check.ts';
import { hasErrors, type Issue } from '../../core/issue.ts';
import { suggestBindings } from '../../core/sop/suggest-bindings.ts';
import { isOutside, performerName, type SopDefinition } from '../../core/sop/definition.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { listPositions, officeSettings } from '../../queries/settings.ts';
import { viewSop } from '../../queries/sop-list.ts';
import { languageNow } from '../../texts/language.ts';
import { setupListWords, setupStepWords } from '../../texts/setup-words.ts';
import { wordPlace } from '../../texts/place.ts';
import { sopWords } from '../../texts/sop-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { answerForm, refusedForm } from '../answer-form.ts';
import { Button } from '../components/button.tsx';
import { Choices, FileField, TextArea } from '../components/field.tsx';
import { Fold } from '../components/fold.tsx';
import { Form, Hidden } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { asksForHead, hasHead, HeadFields, isAboutHead, readHead, suggestedHead, withHead } from './adopt-head.tsx';
import { afterStep, setupPath, StepHead } from './setup/setup-layout.tsx';

export const adoptPage: Page = (equipment) => async (c) => {
  const replaces = c.req.query('ganti') ?? '';
  const guided = c.req.query('mulai') === undefined ? undefined : 'ya';
  const sample = equipment.sampleSops().find((one) => one.key === c.req.query('contoh'));
  if (sample) return show(equipment, c, freshForm(Fields.of({ mulai: guided, contoh: sample.key, source: sample.template })), 200);
  const known = replaces === '' ? undefined : await viewSop(equipment.context.db, identityOf(c).officeId, replaces);
  const bindings = Object.fromEntries(Object.entries(known?.bindings ?? {}).map(([key, ids]) => [`bind.${key}`, ids]));
  return show(equipment, c, freshForm(Fields.of({ mulai: guided, sopId: known?.id, source: known?.source, ...bindings })), 200);
};

export const sendAdopt: Page = (equipment) => (c) => answerForm(c, {
  async act(fields) {
    const { source, issues } = ownSource(equipment, fields);
    if (issues.length > 0) return refusedForm(...issues);
    const read = equipment.readSop(Buffer.from(source));
    if (!read.ok) return refusedForm(...read.issues);
    const columns = inside(read.definition).map(([key]) => key);
    return adoptSop(equipment.context, identityOf(c), {
      sopId: fields.optional('sopId'), source, definition: read.definition, shipped: equipment.sampleSops().map((one) => one.definition),
      bindings: Object.fromEntries(columns.map((key) => [key, fields.all(`bind.${key}`).filter((id) => id !== NEW)])), newPosts: columns.filter((key) => fields.has(`bind.${key}`, NEW)),
    });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: ({ sopId }, fields) => (fields.has('mulai') ? afterStep(c, 'sop') : officePath(c, `/sop/${sopId}`)),
});

/** The value of a binding that asks for a post named as the column is. */
const NEW = 'baru';

/** What each column most likely means here; a column that is like no post of the office gets a new one. */
function suggested(definition: SopDefinition, positions: readonly { readonly id: string; readonly name: string }[]): readonly (readonly [string, string])[] {
  const known = suggestBindings(definition, positions);
  return inside(definition).map(([key]) => [`bind.${key}`, known[key] ?? NEW] as const);
}

/** A file goes before what stands in the text area. */
function sourceOf(fields: Fields): string {
  return fields.optional('file') ?? fields.text('source');
}

/** The file as it will be adopted: with the head that was typed. */
function ownSource(equipment: Equipment, fields: Fields): { readonly source: string; readonly issues: readonly Issue[] } {
  const source = sourceOf(fields);
  if (!hasHead(fields) || !equipment.readSop(Buffer.from(source)).ok) return { source, issues: [] };
  const { head, issues } = readHead(fields);
  return { source: issues.length > 0 ? source : equipment.writeSopHead(source, head), issues };
}

function inside(definition: SopDefinition) {
  const used = new Set(definition.steps.flatMap((step) => step.by));
  return Object.entries(definition.performers).filter(([key, performer]) => used.has(key) && !isOutside(performer));
}

async function show(equipment: Equipment, c: WebContext, sent: FormState, status: number): Promise<Response> {
  const words = sopWords.adopt;
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const source = sourceOf(sent.fields);
  const read = equipment.readSop(Buffer.from(source));
  const [office, positions] = await Promise.all([officeSettings(db, officeId), listPositions(db, officeId)]);
  const replaces = sent.fields.optional('sopId') !== undefined;
  const own = read.ok && asksForHead(equipment, sent.fields, read.definition, office);
  const headed = own && !hasHead(sent.fields) ? Object.entries(suggestedHead(equipment, read.definition, office, replaces)) : [];
  const bound = sent.fields.entries.some(([name]) => name.startsWith('bind.'));
  const likely = read.ok && !bound ? suggested(read.definition, positions) : [];
  const kept = sent.fields.optional('file') === undefined ? sent.fields.entries : sent.fields.entries.filter(([name]) => name !== 'contoh' && !name.startsWith('head.'));
  const form = { ...sent, fields: new Fields([...new Fields(kept).with('file').with('source', source).entries, ...headed, ...likely]) };
  const findings = source.trim() === '' ? [] : !read.ok ? read.issues : own ? check(withHead(read.definition, readHead(form.fields).head), equipment.laws).filter((one) => !isAboutHead(one)) : check(read.definition, equipment.laws);
  const definition = read.ok && !hasErrors(findings) ? read.definition : undefined;
  const guided = form.fields.has('mulai');
  const heading = !replaces ? sopWords.adoptNew : read.ok && read.definition.trial === true ? words.enacting : words.replacing;
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section={guided ? 'settings' : 'sops'}>
      {guided ? <StepHead c={c} step="sop" title={definition?.title ?? heading} back={{ href: setupPath(c, 'sop'), label: setupListWords.otherSop }} /> : <h1>{heading}</h1>}
      {definition === undefined && <p class="lede">{words.lede}</p>}
      {definition !== undefined && own && <p class="lede">{replaces ? sopWords.head.ledeEnacting : sopWords.head.lede}</p>}
      <Form action={officePath(c, '/sop/baru')} form={form} label={words.title}>
        <Problems issues={form.issues.filter((issue) => !findings.some((one) => one.code === issue.code && one.place === issue.place))} title={words.problems} />
        {guided && <Hidden name="mulai" value="ya" />}
        {form.fields.has('contoh') && <Hidden name="contoh" value={form.fields.text('contoh')} />}
        <Hidden name="sopId" value={form.fields.text('sopId')} />
        {definition === undefined && <Findings findings={findings} definition={read.ok ? read.definition : undefined} none={source.trim() === ''} />}
        {definition === undefined && <FileFields form={form} rows={18} />}
        {definition && (
          <>
            {own && <HeadFields form={form} replaces={replaces} />}
            <section class="form-part"><h2>{positions.length === 0 ? words.posts : words.bind}</h2><Bindings form={form} definition={definition} positions={positions} /></section>
            <section class="form-part"><h2>{words.findings}</h2><Findings findings={findings} definition={definition} none={false} /></section>
            <Fold when title={setupStepWords.file}><FileFields form={form} rows={8} /></Fold>
            <div class="actions"><Button>{words.adopt}</Button></div>
          </>
        )}
      </Form>
    </Layout>
  ), { status });
}

function FileFields({ form, rows }: { form: FormState; rows: number }) {
  const words = sopWords.adopt;
  return (
    <>
      <FileField form={form} name="file" label={words.file} accept=".yaml,.yml,text/yaml" one />
      <TextArea form={form} name="source" label={words.source} rows={rows} />
      <div class="actions"><Button weight="plain" name="ulang" value="periksa" skipChecks>{words.check}</Button></div>
    </>
  );
}

/** An office without posts has nothing to choose from: each column gets a post of its name. */
function Bindings({ form, definition, positions }: { form: FormState; definition: SopDefinition; positions: readonly { readonly id: string; readonly name: string }[] }) {
  const words = sopWords.adopt;
  const columns = inside(definition);
  if (positions.length === 0) {
    return (
      <>
        <p>{words.postsMade}</p>
        <ul lang="id">{columns.map(([key, performer]) => <li>{performerName(performer)}<Hidden name={`bind.${key}`} value={NEW} /></li>)}</ul>
      </>
    );
  }
  return (
    <>
      <p class="hint">{words.bindHint}</p>
      {columns.map(([key, performer]) => (
        <Choices form={form} name={`bind.${key}`} label={performerName(performer)} several required places={[`bindings.${key}`]} options={[...positions.map((one) => ({ value: one.id, label: one.name })), ...(positions.some((one) => one.name === performerName(performer)) ? [] : [{ value: NEW, label: words.newPost(performerName(performer)) }])]} />
      ))}
    </>
  );
}

/** What stands in the way is read at once; what does not waits below a sentence that says so. */
function Findings({ findings, definition, none }: { findings: readonly Issue[]; definition: SopDefinition | undefined; none: boolean }) {
  const words = sopWords.adopt;
  if (none) return null;
  if (findings.length === 0) return <Notice tone="good"><p>{words.clean}</p></Notice>;
  const list = <ul>{findings.map((one) => <li><b>{wordPlace(one.place, languageNow(), definition)}</b>: {wordIssue(one)}</li>)}</ul>;
  if (hasErrors(findings)) return <Notice tone="bad" title={words.cannotRun}>{list}</Notice>;
  return (
    <>
      <p>{words.findingsSay(findings.length)}</p>
      <Fold when title={setupStepWords.findings(findings.length)}>{list}</Fold>
    </>
  );
}
