/** `/sop/:sop/banding`: two versions of an SOP, what was added, removed and changed, word by word. */
import { compareSops, type RowChange, type TextChange } from '../../core/sop/compare.ts';
import { runningByVersion } from '../../queries/sop-times.ts';
import { viewSop } from '../../queries/sop-list.ts';
import { officeSettings } from '../../queries/settings.ts';
import { comparisonWords as words, wordRowChange, wordRunning, wordSopField, wordSopValue } from '../../texts/comparison-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { languageNow } from '../../texts/language.ts';
import { Button } from '../components/button.tsx';
import { Pieces } from '../components/difference.tsx';
import { Select } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const comparePage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const sopId = c.req.param('sop') ?? '';
  const newest = await viewSop(db, officeId, sopId);
  if (!newest) return missing(c);
  const to = versionOf(c.req.query('ke')) ?? newest.version;
  const from = versionOf(c.req.query('dari')) ?? Math.max(1, to - 1);
  const [before, after, running, office] = await Promise.all([viewSop(db, officeId, sopId, from), viewSop(db, officeId, sopId, to), runningByVersion(db, officeId, sopId), officeSettings(db, officeId)]);
  if (!before || !after) return missing(c);
  const zone = office?.calendar.zone ?? 'Asia/Jakarta';
  const found = compareSops(before.definition, after.definition);
  const same = found.header.length + found.rows.length + found.performers.added.length + found.performers.removed.length + found.performers.renamed.length === 0;
  const form = freshForm(Fields.of({ dari: String(from), ke: String(to) }));
  const options = newest.versions.map((one) => ({ value: String(one.version), label: words.version(one.version, formatDate(localDate(one.adoptedAt, zone))) }));
  const path = officePath(c, `/sop/${sopId}`);
  return sendPage(c, (
    <Layout title={words.title(from, to)} person={visitorOf(c).name} office={c.get('office')} section="sops">
      <p class="trail no-print"><a href={path} lang="id">{after.definition.title}</a></p>
      <h1>{words.heading(from, to)}</h1>
      <form class="form across" method="get" action={`${path}/banding`}>
        <Select form={form} search name="dari" label={words.from} options={options} /><Select form={form} search name="ke" label={words.to} options={options} /><Button weight="plain">{words.compare}</Button>
      </form>
      <Notice title={words.running}><ul>{[...new Set([from, to])].map((version) => <li>{wordRunning(version, running.get(version) ?? 0)}</li>)}</ul></Notice>
      {same && <Notice tone="good"><p>{words.same}</p></Notice>}
      {found.header.length > 0 && <><h2>{words.header}</h2><ul class="compared"><li class="changed"><Changes fields={found.header} /></li></ul></>}
      <Performers {...found.performers} />
      {found.rows.length > 0 && <><h2>{words.steps}</h2><p class="hint">{words.howToRead(found.unchangedRows)}</p><ol class="compared">{found.rows.map((row) => <Row row={row} />)}</ol></>}
    </Layout>
  ));
};

function versionOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function Row({ row }: { row: RowChange }) {
  return <li class={row.change}><p><b>{wordRowChange(row)}</b></p><Changes fields={row.fields} /></li>;
}

function Changes({ fields }: { fields: readonly TextChange[] }) {
  return <dl class="facts beside">{fields.map(({ field, before, after, pieces }) => {
    const worded = wordSopValue(field, before) !== before || wordSopValue(field, after) !== after;
    return <><dt>{wordSopField(field)}</dt><dd lang={worded ? languageNow() : 'id'} dir="auto">{worded ? <>{before !== '' && <del>{wordSopValue(field, before)}</del>} {after !== '' && <ins>{wordSopValue(field, after)}</ins>}</> : <Pieces pieces={pieces} />}</dd></>;
  })}</dl>;
}

function Performers({ added, removed, renamed }: ReturnType<typeof compareSops>['performers']) {
  if (added.length + removed.length + renamed.length === 0) return null;
  return (
    <>
      <h2>{words.performers}</h2>
      <ul class="compared">
        {added.map((name) => <li class="added">{words.added}<ins lang="id">{name}</ins></li>)}
        {removed.map((name) => <li class="removed">{words.removed}<del lang="id">{name}</del></li>)}
        {renamed.map((one) => <li class="changed">{words.renamed}<span lang="id"><Pieces pieces={one.pieces} /></span></li>)}
      </ul>
    </>
  );
}
