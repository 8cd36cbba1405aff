/**
 * Charts as SVG. Colours are the page's own, by class; what is late or beyond its norm also differs in pattern, so that
 * the chart says the same in grey, on paper and in the dark. `title` and `desc` say it to those who do not see it.
 */
import { element, escapeXml } from '../flowchart/write-xml.ts';
import { CHART_FONT, CHART_LINE, type BarChart } from './bars.ts';
import type { ColumnChart } from './columns.ts';

export interface ChartWords {
  /** Unique on its page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The chart in sentences. */
  readonly reading: string;
}

export function barsToSvg(chart: BarChart, words: ChartWords): string {
  return frame(chart, words, chart.bars.map((bar) => {
    const middle = bar.y + bar.height / 2;
    return [
      ...bar.lines.map((line, index) => text(line, { x: 0, y: bar.labelY + index * CHART_LINE })),
      ...(bar.worstX > bar.width ? [element('path', { class: 'chart-worst', d: `M${bar.width} ${middle}H${bar.worstX}M${bar.worstX} ${middle - 5}V${middle + 5}`, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 })] : []),
      element('rect', { class: bar.beyond ? 'chart-bar chart-late' : 'chart-bar', x: 0, y: bar.y, width: Math.max(bar.width, 1), height: bar.height }),
      ...(bar.beyond ? [element('rect', { class: 'chart-hatch', x: 0, y: bar.y, width: bar.width, height: bar.height, fill: `url(#${words.id}-arsir)` })] : []),
      ...(bar.normX === null ? [] : [element('path', { class: 'chart-norm', d: `M${bar.normX} ${bar.y - 4}V${bar.y + bar.height + 4}`, stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': '3 2' })]),
      text(bar.printed, { x: Math.max(bar.worstX, bar.normX ?? 0) + 6, y: middle + CHART_FONT * 0.35, 'font-weight': 600 }),
    ].join('');
  }).join(''));
}

export function columnsToSvg(chart: ColumnChart, words: ChartWords): string {
  const floor = element('path', { class: 'chart-floor', d: `M0 ${chart.floor}H${chart.width}`, stroke: 'currentColor', 'stroke-opacity': 0.5 });
  return frame(chart, words, floor + chart.columns.map((one) => {
    const middle = one.x + one.width / 2;
    const upper = { x: one.x, y: one.upperY, width: one.width, height: one.upperHeight };
    return [
      ...(one.lowerHeight > 0 ? [element('rect', { class: 'chart-bar', x: one.x, y: one.lowerY, width: one.width, height: one.lowerHeight })] : []),
      ...(one.upperHeight > 0 ? [element('rect', { class: 'chart-bar chart-late', ...upper }), element('rect', { class: 'chart-hatch', ...upper, fill: `url(#${words.id}-arsir)` })] : []),
      ...(one.total > 0 ? [text(String(one.total), { x: middle, y: one.upperY - 4, 'text-anchor': 'middle', 'font-weight': 600 })] : []),
      ...(one.labelled ? [text(one.label, { x: Math.min(Math.max(middle, 26), chart.width - 26), y: chart.floor + CHART_LINE, 'text-anchor': 'middle' })] : []),
    ].join('');
  }).join(''));
}

function frame({ width, height }: { readonly width: number; readonly height: number }, { id, title, reading }: ChartWords, inner: string): string {
  const hatch = element('pattern', { id: `${id}-arsir`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, element('path', { class: 'chart-stripe', d: 'M0 0V6', 'stroke-width': 3 }));
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', class: 'chart', role: 'img', 'aria-labelledby': `${id}-judul ${id}-uraian`, viewBox: `-1 -1 ${width + 2} ${height + 2}`, 'font-size': CHART_FONT,
  }, element('title', { id: `${id}-judul` }, escapeXml(title)) + element('desc', { id: `${id}-uraian` }, escapeXml(reading)) + element('defs', {}, hatch) + inner);
}

function text(words: string, place: Readonly<Record<string, string | number>>): string {
  return element('text', { fill: 'currentColor', ...place }, escapeXml(words));
}
