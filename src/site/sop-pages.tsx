/** The SOPs in force, as the office signed them: header, table, chart. What the file doubts is the office's to read, not the public's. */
import { performerName, performersOf, type SopDefinition, type StepDefinition } from '../core/sop/definition.ts';
import { wordCivilDate } from '../texts/civil-date.ts';
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

/** @param chart the flowchart that stands at `sopChartPath`, as SVG; empty when none was drawn */
export function renderSop(site: SiteView, sop: SiteSop, chart: string): string {
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
      {chart !== '' ? (
        <section>
          <h2>{SITE.sopChart}</h2>
          <p class="chart-ways"><a class="press" href={outside(path, sopChartPath(id))}>{SITE.sopChartOpen}</a> <span class="narrow-only">{SITE.sopChartHint}</span></p>
          <div class="scroll chart" role="region" aria-label={SITE.sopChart} tabindex={0}><img src={outside(path, sopChartPath(id))} alt={SITE.sopChartAlt} {...sizeOf(chart)} loading="lazy" /></div>
        </section>
      ) : ''}
      <Lines title={SITE.sopLaw} lines={definition.legalBasis} />
      <Lines title={SITE.sopQualifications} lines={definition.qualifications} />
      <Lines title={SITE.sopRelated} lines={definition.relatedSops} />
      <Lines title={SITE.sopEquipment} lines={definition.equipment} />
      <Lines title={SITE.sopWarnings} lines={definition.warnings} />
      <Lines title={SITE.sopRecords} lines={definition.recordKeeping} />
    </Layout>,
  );
}

/** So that nothing on the page moves when the drawing arrives. */
function sizeOf(svg: string): { width?: string; height?: string } {
  const [, width, height] = /^<svg [^>]*?\bwidth="(\d+)(?:\.\d+)?"[^>]*?\bheight="(\d+)(?:\.\d+)?"/.exec(svg) ?? [];
  return width === undefined || height === undefined ? {} : { width, height };
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

/** A table where it fits; on a phone one card a step, each line with the name of its column before it. */
function StepTable({ definition }: { definition: SopDefinition }) {
  const heads = [SITE.number, SITE.activity, SITE.performers, SITE.requirements, SITE.time, SITE.output];
  const name = (key: string) => {
    const performer = definition.performers[key];
    return performer === undefined ? key : performerName(performer);
  };
  return (
    <div class="sop">
      <table>
        <thead><tr>{heads.map((head) => <th scope="col">{head}</th>)}</tr></thead>
        <tbody lang={ofOffice()}>
          {definition.steps.map((step: StepDefinition, index) => (
            <tr>
              <td>{step.printed ?? index + 1}</td>
              <td>{step.activity}</td>
              <td data-head={SITE.performers}>{performersOf(step).map(name).join(', ')}</td>
              <td data-head={SITE.requirements}>{(step.requirements ?? []).map((line) => <p>{line}</p>)}</td>
              <td data-head={SITE.time}>{step.time ?? ''}</td>
              <td data-head={SITE.output}>{(step.output ?? []).map((line) => <p>{line}</p>)}</td>
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
