/** The SOPs in force, as the office signed them: header, table, chart. */
import { performerName, performersOf, type SopDefinition, type StepDefinition } from '../core/sop/definition.ts';
import { wordCivilDate } from '../texts/civil-date.ts';
import { inIndonesian } from '../texts/language.ts';
import { SITE } from '../texts/site-words.ts';
import type { SiteSop } from '../queries/site-sops.ts';
import { Layout, writePage } from './layout.tsx';
import { ofOffice, outside } from './mirror.ts';
import { relative, sopChartPath, sopPath, SOPS } from './paths.ts';
import { homeCrumb } from './structured-data.ts';
import type { SiteView } from './view.ts';

export function renderSops(site: SiteView, sops: readonly SiteSop[]): string {
  return writePage(
    <Layout site={site} path={SOPS} title={SITE.sopsLong} description={SITE.sopsIntro} crumbs={[homeCrumb(SITE.home)]}>
      <h1 class="page">{SITE.sopsLong}</h1>
      <p class="lede">{sops.length === 0 ? SITE.sopsNone : sops.some((one) => one.definition.trial === true) ? SITE.sopsIntroTrial : SITE.sopsIntro}</p>
      <ul class="items">
        {sops.map(({ id, definition }) => (
          <li>
            <article class="item plain">
              <h2 lang={ofOffice()}><a href={relative(SOPS, sopPath(id))}>{definition.title}</a></h2>
              {definition.trial === true && <p><b>{SITE.sopTrial}</b></p>}
              <p class="meta">{[definition.agency, definition.number && `${SITE.sopNumber} ${definition.number}`].filter(Boolean).join(' · ')}</p>
            </article>
          </li>
        ))}
      </ul>
    </Layout>,
  );
}

/** @param chart whether a flowchart was drawn and stands at `sopChartPath` */
export function renderSop(site: SiteView, sop: SiteSop, chart: boolean): string {
  const { definition, id } = sop;
  const path = sopPath(id);
  return writePage(
    <Layout site={site} path={path} title={definition.title} description={`${SITE.sops}: ${definition.title}, ${definition.agency ?? site.office.name}`} crumbs={[homeCrumb(SITE.home), { path: SOPS, title: SITE.sops }]}>
      <h1 class="page" lang={ofOffice()}>{definition.title}</h1>
      {definition.trial === true && <p class="lede"><b>{SITE.sopTrial}.</b> {SITE.sopTrialSays}</p>}
      <Facts definition={definition} version={sop.version} />
      <section>
        <h2>{SITE.sopTable}</h2>
        <StepTable definition={definition} />
      </section>
      {chart ? (
        <section>
          <h2>{SITE.sopChart}</h2>
          <div class="scroll" role="region" aria-label={SITE.sopChart} tabindex={0}><img src={outside(path, sopChartPath(id))} alt={SITE.sopChartAlt} loading="lazy" /></div>
          <p><a href={outside(path, sopChartPath(id))}>{SITE.sopChartOpen}</a></p>
        </section>
      ) : ''}
      <Lines title={SITE.sopLaw} lines={definition.legalBasis} />
      <Lines title={SITE.sopQualifications} lines={definition.qualifications} />
      <Lines title={SITE.sopRelated} lines={definition.relatedSops} />
      <Lines title={SITE.sopEquipment} lines={definition.equipment} />
      <Lines title={SITE.sopWarnings} lines={definition.warnings} />
      <Lines title={SITE.sopRecords} lines={definition.recordKeeping} />
      <Lines title={SITE.sopDoubts} lines={inIndonesian(() => everyDoubt(definition))} />
    </Layout>,
  );
}

/** What the file is unsure of, with where it stands: the whole sheet, a column, a row. */
function everyDoubt(definition: SopDefinition): readonly string[] {
  const columns = Object.values(definition.performers).flatMap((one) => (typeof one === 'string' ? [] : (one.doubts ?? []).map((doubt) => `${one.name}: ${doubt}`)));
  const rows = definition.steps.flatMap((step, index) => (step.doubts ?? []).map((doubt) => `${SITE.sopRow(step.printed ?? String(index + 1))}: ${doubt}`));
  return [...(definition.doubts ?? []), ...columns, ...rows];
}

function Facts({ definition, version }: { definition: SopDefinition; version: number }) {
  const date = (value: string | undefined) => value && wordCivilDate(value);
  const facts: readonly (readonly [label: string, value: string | undefined, written?: 'id'])[] = [
    [SITE.sopAgency, definition.agency, 'id'], [SITE.sopNumber, definition.number], [SITE.sopCreated, date(definition.created)],
    [SITE.sopRevised, date(definition.revised)], [SITE.sopEffective, date(definition.effective)], [SITE.sopRatified, date(definition.ratified)],
    [SITE.sopEnactedBy, definition.enactedBy, 'id'], [SITE.sopVersion, String(version)],
  ];
  return <dl class="facts">{facts.map(([label, value, written]) => (value ? <><dt>{label}</dt><dd lang={written && ofOffice()}>{value}</dd></> : ''))}</dl>;
}

function StepTable({ definition }: { definition: SopDefinition }) {
  const name = (key: string) => {
    const performer = definition.performers[key];
    return performer === undefined ? key : performerName(performer);
  };
  return (
    <div class="scroll sop" role="region" aria-label={SITE.sopTable} tabindex={0}>
      <table>
        <thead><tr>{[SITE.number, SITE.activity, SITE.performers, SITE.requirements, SITE.time, SITE.output].map((head) => <th scope="col">{head}</th>)}</tr></thead>
        <tbody lang={ofOffice()}>
          {definition.steps.map((step: StepDefinition, index) => (
            <tr>
              <td>{step.printed ?? index + 1}</td>
              <td>{step.activity}</td>
              <td>{performersOf(step).map(name).join(', ')}</td>
              <td>{(step.requirements ?? []).map((line) => <p>{line}</p>)}</td>
              <td>{step.time ?? ''}</td>
              <td>{(step.output ?? []).map((line) => <p>{line}</p>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] | undefined }) {
  if (!lines || lines.length === 0) return <></>;
  return <section><h2>{title}</h2><ol lang={ofOffice()}>{lines.map((line) => <li>{line}</li>)}</ol></section>;
}
