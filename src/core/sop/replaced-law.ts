/**
 * A law that another has replaced, as an office's editable list holds it.
 * The list may be wrong or old; that is why it carries its source and date, and why `check` only asks.
 */
import type { LawKind } from './read-law.ts';

export interface ReplacedLaw {
  readonly kind: LawKind;
  readonly number: string;
  readonly year: number;
  readonly title: string;
  /** As a person would cite it: "Peraturan Komisi Informasi Nomor 1 Tahun 2021". */
  readonly replacedBy: readonly string[];
  /** When somebody last looked, e.g. `2026-11-01`. */
  readonly checked: string;
  readonly source: string;
  readonly confidence: 'confirmed' | 'general-knowledge';
}
