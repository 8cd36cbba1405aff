/** One step's real time as a small bar beside its norm: median thick, ninetieth percentile thin, norm as a mark. */
import { element } from '../flowchart/write-xml.ts';

export interface RealTime {
  readonly medianMinutes: number;
  readonly p90Minutes: number;
  readonly normMinutes: number | null;
}

const TIME_BAR = { width: 190, height: 16 };

/** Ends of the marks, from 0 to the bar's width. */
function layOutTimeBar({ medianMinutes, p90Minutes, normMinutes }: RealTime): { readonly median: number; readonly p90: number; readonly norm: number | null } {
  const most = Math.max(medianMinutes, p90Minutes, normMinutes ?? 0);
  const scale = (minutes: number) => (most === 0 ? 0 : (Math.max(0, minutes) / most) * TIME_BAR.width);
  return { median: scale(medianMinutes), p90: scale(p90Minutes), norm: normMinutes === null ? null : scale(normMinutes) };
}

/** Decoration of words that stand beside it, so it is hidden from those who hear the page. */
export function timeBarSvg(time: RealTime): string {
  const { median, p90, norm } = layOutTimeBar(time);
  const middle = TIME_BAR.height / 2;
  const beyond = time.normMinutes !== null && time.medianMinutes > time.normMinutes;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', class: 'time-bar', 'aria-hidden': 'true', width: TIME_BAR.width + 2, height: TIME_BAR.height, viewBox: `-1 0 ${TIME_BAR.width + 2} ${TIME_BAR.height}` }, [
    element('path', { class: 'chart-worst', d: `M0 ${middle}H${p90}M${p90} ${middle - 4}V${middle + 4}`, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
    element('rect', { class: beyond ? 'chart-bar chart-late' : 'chart-bar', x: 0, y: middle - 4, width: Math.max(1, median), height: 8 }),
    ...(norm === null ? [] : [element('path', { class: 'chart-norm', d: `M${norm} 0V${TIME_BAR.height}`, stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': '3 2' })]),
  ].join(''));
}
