import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../flowchart/measure-text.ts';
import { CHART_FONT, layOutBars } from './bars.ts';
import { layOutColumns } from './columns.ts';
import { barsToSvg, columnsToSvg } from './to-svg.ts';

const amount = fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(0));
const barRows = fc.array(fc.record({
  label: fc.string({ maxLength: 200 }), value: amount, printed: fc.constant('1.250 jam 30 menit'), worst: fc.option(amount, { nil: undefined }), norm: fc.option(amount, { nil: undefined }),
}), { maxLength: 20 });
const columnRows = fc.array(fc.record({ label: fc.string({ maxLength: 12 }), lower: amount, upper: amount }), { maxLength: 120 });
const words = { id: 'uji', title: 'Judul <uji>', reading: 'Bacaan & uraian' };

describe('a chart of bars', () => {
  it('never leaves its frame, and neither do the words at a bar’s end', () => {
    fc.assert(fc.property(barRows, (rows) => {
      const chart = layOutBars(rows);
      for (const bar of chart.bars) {
        expect(bar.width).toBeGreaterThanOrEqual(0);
        expect(bar.worstX).toBeGreaterThanOrEqual(bar.width);
        expect(Math.max(bar.worstX, bar.normX ?? 0) + 6 + textWidth(bar.printed, CHART_FONT) * 1.08).toBeLessThanOrEqual(chart.width + 1);
        expect(bar.y + bar.height).toBeLessThanOrEqual(chart.height + 1e-6);
        expect(bar.lines.length).toBeLessThanOrEqual(2);
      }
      chart.bars.slice(1).forEach((bar, index) => expect(bar.labelY).toBeGreaterThan(chart.bars[index]!.y + chart.bars[index]!.height));
    }));
  });

  it('is longer where the value is larger, and marks what is beyond its norm', () => {
    fc.assert(fc.property(barRows, (rows) => {
      const { bars } = layOutBars(rows);
      rows.forEach((a, i) => rows.forEach((b, j) => {
        if (a.value > b.value) expect(bars[i]!.width).toBeGreaterThanOrEqual(bars[j]!.width);
      }));
      rows.forEach((row, index) => expect(bars[index]!.beyond).toBe(row.norm !== undefined && row.value > row.norm));
    }));
  });

  it('prints every value as the table beside it does, as text that is no markup', () => {
    const svg = barsToSvg(layOutBars([{ label: '<b>Instagram</b>', value: 3, printed: '3' }, { label: 'Website', value: 7, printed: '7' }]), words);
    expect(svg).toContain('>3</text>');
    expect(svg).toContain('>7</text>');
    expect(svg).toContain('&lt;b&gt;Instagram');
    expect(svg).toContain('<title id="uji-judul">Judul &lt;uji&gt;</title>');
    expect(svg).not.toContain('style=');
  });
});

describe('a chart of columns', () => {
  it('never leaves its frame, and its parts stand on each other', () => {
    fc.assert(fc.property(columnRows, (rows) => {
      const chart = layOutColumns(rows);
      for (const one of chart.columns) {
        expect(one.x).toBeGreaterThanOrEqual(-1e-6);
        expect(one.x + one.width).toBeLessThanOrEqual(chart.width + 1e-6);
        expect(one.upperY).toBeGreaterThanOrEqual(12);
        expect(one.lowerY + one.lowerHeight).toBeCloseTo(chart.floor, 6);
        expect(one.upperY + one.upperHeight).toBeCloseTo(one.lowerY, 6);
      }
    }));
  });

  it('prints labels with room between them', () => {
    fc.assert(fc.property(columnRows, (rows) => {
      const places = layOutColumns(rows).columns.filter((one) => one.labelled).map((one) => one.x + one.width / 2);
      places.slice(1).forEach((x, index) => expect(x - places[index]!).toBeGreaterThanOrEqual(56));
    }));
  });

  it('says with a pattern, not by colour alone, what was late', () => {
    const svg = columnsToSvg(layOutColumns([{ label: '2 Mar', lower: 4, upper: 2 }]), words);
    expect(svg).toContain('url(#uji-arsir)');
    expect(svg).toContain('>6</text>');
  });
});
