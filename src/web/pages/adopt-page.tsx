/** An SOP file is checked, its columns are bound to posts, and it becomes the version in force. */
import { adoptSop } from '../../actions/adopt-sop.ts';
import { check } from '../../core/sop/check.ts';
import { hasErrors, type Issue } from '../../core/issue.ts';
import { suggestBindings } from '../../core/sop/suggest-bindings.ts';
import { isOutside, performerName, type SopDefinition } from '../../core/sop/definition.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { listPositions } from '../../queries/settings.ts';
import { viewSop } from '../../queries/sop-list.ts';
import { languageNow } from '../../texts/language.ts';
import { setupStepWords } from '../../texts/setup-words.ts';
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

export const adoptPage: Page = (equipment) => async (c) => {
  const replaces = c.req.query('ganti') ?? '';
  const guided = c.req.query('mulai') === undefined ? undefined : 'ya';
  const sample = equipment.sampleSops().find((one) => one.key === c.req.query('contoh'));
  if (sample) return show(equipment, c, freshForm(Fields.of({ mulai: guided, source: sample.source, ...(await suggested(equipment, c, sample.definition)) })), 200);
  const known = replaces === '' ? undefined : await viewSop(equipment.context.db, identityOf(c).officeId, replaces);
  const bindings = Object.fromEntries(Object.entries(known?.bindings ?? {}).map(([key, ids]) => [`bind.${key}`, ids]));
  return show(equipment, c, freshForm(Fields.of({ mulai: guided, sopId: known?.id, source: known?.source, ...bindings })), 200);
};

export const sendAdopt: Page = (equipment) => (c) => answerForm(c, {
  async act(fields) {
    const { source, read } = readSource(equipment, fields);
    if (!read.ok) return refusedForm(...read.issues);
    const bindings = Object.fromEntries(inside(read.definition).map(([key]) => [key, fields.all(`bind.${key}`).filter((id) => id !== NEW)]));
    const newPosts = inside(read.definition).flatMap(([key]) => (fields.has(`bind.${key}`, NEW) ? [key] : []));
    return adoptSop(equipment.context, identityOf(c), { sopId: fields.optional('sopId'), source, definition: read.definition, bindings, newPosts });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: ({ sopId }, fields) => officePath(c, fields.has('mulai') ? '/mulai/sop' : `/sop/${sopId}`),
});

/** The value of a binding that asks for a post named as the column is. */
const NEW = 'baru';

/** What each column most likely means here; a column that is like no post of the office gets a new one. */
async function suggested(equipment: Equipment, c: WebContext, definition: SopDefinition): Promise<Record<string, string>> {
  const known = suggestBindings(definition, await listPositions(equipment.context.db, identityOf(c).officeId));
  return Object.fromEntries(inside(definition).map(([key]) => [`bind.${key}`, known[key] ?? NEW]));
}

/** A file goes before what stands in the text area. */
function readSource(equipment: Equipment, fields: Fields) {
  const source = fields.optional('file') ?? fields.text('source');
  return { source, read: equipment.readSop(Buffer.from(source)) };
}

function inside(definition: SopDefinition) {
  const used = new Set(definition.steps.flatMap((step) => step.by));
  return Object.entries(definition.performers).filter(([key, performer]) => used.has(key) && !isOutside(performer));
}

async function show(equipment: Equipment, c: WebContext, sent: FormState, status: number): Promise<Response> {
  const words = sopWords.adopt;
  const { source, read } = readSource(equipment, sent.fields);
  const bound = sent.fields.entries.some(([name]) => name.startsWith('bind.'));
  const likely = read.ok && !bound ? Object.entries(await suggested(equipment, c, read.definition)) : [];
  const form = { ...sent, fields: new Fields([...sent.fields.with('file').with('source', source).entries, ...likely]) };
  const findings = source.trim() === '' ? [] : read.ok ? check(read.definition, equipment.laws) : read.issues;
  const definition = read.ok && !hasErrors(findings) ? read.definition : undefined;
  const positions = definition ? await listPositions(equipment.context.db, identityOf(c).officeId) : [];
  const refusals = form.issues.filter((issue) => issue.place.startsWith('bindings') || issue.code === 'office.admin-only' || issue.code === 'sop.unknown');
  // In the set-up a sample that can run needs nothing but posts; what else there is to read or change waits below its title.
  const folds = form.fields.has('mulai') && definition !== undefined;
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="sops">
      <h1>{form.fields.has('sopId') && form.fields.text('sopId') !== '' ? words.replacing : sopWords.adoptNew}</h1>
      <p class="lede">{words.lede}</p>
      <Form action={officePath(c, '/sop/baru')} form={form} label={words.title}>
        <Problems issues={refusals} />
        {source.trim() !== '' && <Fold when={folds && findings.length > 0} title={setupStepWords.findings(findings.length)}><Findings findings={findings} definition={read.ok ? read.definition : undefined} /></Fold>}
        {form.fields.has('mulai') && <Hidden name="mulai" value="ya" />}
        <Hidden name="sopId" value={form.fields.text('sopId')} />
        <Fold when={folds} title={setupStepWords.file}>
          <FileField form={form} name="file" label={words.file} accept=".yaml,.yml,text/yaml" one />
          <TextArea form={form} name="source" label={words.source} rows={definition ? 8 : 18} />
          <div class="actions"><Button weight="plain" name="ulang" value="periksa" skipChecks>{words.check}</Button></div>
        </Fold>
        {definition && (
          <>
            <h2>{words.bind}</h2>
            <p class="hint">{words.bindHint}</p>
            {inside(definition).map(([key, performer]) => (
              <Choices form={form} name={`bind.${key}`} label={performerName(performer)} several required places={[`bindings.${key}`]} options={[...positions.map((one) => ({ value: one.id, label: one.name })), ...(positions.some((one) => one.name === performerName(performer)) ? [] : [{ value: NEW, label: words.newPost(performerName(performer)) }])]} />
            ))}
            <div class="actions"><Button>{words.adopt}</Button></div>
          </>
        )}
      </Form>
    </Layout>
  ), { status });
}

function Findings({ findings, definition }: { findings: readonly Issue[]; definition: SopDefinition | undefined }) {
  const words = sopWords.adopt;
  if (findings.length === 0) return <Notice tone="good"><p>{words.clean}</p></Notice>;
  return (
    <Notice tone={hasErrors(findings) ? 'bad' : 'warn'} title={hasErrors(findings) ? words.cannotRun : words.canRun(findings.length)}>
      <ul>{findings.map((one) => <li><b>{wordPlace(one.place, languageNow(), definition)}</b>: {wordIssue(one)}</li>)}</ul>
    </Notice>
  );
}
