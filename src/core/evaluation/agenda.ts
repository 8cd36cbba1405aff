/** What a meeting should speak of, read from the figures: worst first, and nothing that the figures do not say. */
import type { Figures } from './figures.ts';

export type AgendaItem =
  | { readonly kind: 'open-follow-ups'; readonly count: number }
  | { readonly kind: 'late-step'; readonly printed: string; readonly activity: string; readonly late: number; readonly visits: number; readonly medianMinutes: number; readonly norm: string }
  | { readonly kind: 'no-norm'; readonly printed: readonly string[] }
  | { readonly kind: 'returns'; readonly printed: string; readonly count: number }
  | { readonly kind: 'missed-links'; readonly count: number }
  | { readonly kind: 'withdrawn'; readonly count: number }
  | { readonly kind: 'refused'; readonly count: number }
  | { readonly kind: 'requests-open'; readonly count: number }
  | { readonly kind: 'nothing-published' };

/** @param openFollowUps items of earlier periods that still wait for their proof */
export function makeAgenda(figures: Figures, openFollowUps: number): readonly AgendaItem[] {
  const { steps, channels } = figures;
  const printed = (id: string) => steps.find((step) => step.step === id)?.printed ?? '';
  const late = steps.filter((step) => (step.late ?? 0) > 0).toSorted((a, b) => (b.late ?? 0) - (a.late ?? 0));
  const withdrawn = channels.reduce((sum, one) => sum + one.withdrawn, 0);
  const unmeasured = steps.filter((step) => step.norm === '' && step.outsideMinutes === null).map((step) => step.printed);
  return [
    ...(openFollowUps > 0 ? [{ kind: 'open-follow-ups', count: openFollowUps } as const] : []),
    ...(channels.every((one) => one.published === 0) ? [{ kind: 'nothing-published' } as const] : []),
    ...late.map((step) => ({ kind: 'late-step', printed: step.printed, activity: step.activity, late: step.late ?? 0, visits: step.visits, medianMinutes: step.medianMinutes, norm: step.norm }) as const),
    ...[...Map.groupBy(figures.returns, (one) => one.step)].toSorted(([, a], [, b]) => b.length - a.length).map(([step, all]) => ({ kind: 'returns', printed: printed(step), count: all.length }) as const),
    ...(figures.missedLinks.length > 0 ? [{ kind: 'missed-links', count: figures.missedLinks.length } as const] : []),
    ...(withdrawn > 0 ? [{ kind: 'withdrawn', count: withdrawn } as const] : []),
    ...(figures.totals.refused > 0 ? [{ kind: 'refused', count: figures.totals.refused } as const] : []),
    ...(figures.requests.open > 0 ? [{ kind: 'requests-open', count: figures.requests.open } as const] : []),
    ...(unmeasured.length > 0 ? [{ kind: 'no-norm', printed: unmeasured } as const] : []),
  ];
}
