/** The part of an SOP's head that is an office's own, and how to tell that it is still another office's. */
import { error, type Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';

/** Header fields that name the office an SOP belongs to, or say when and by whom it was enacted. */
export const OWN_HEAD = ['agency', 'government', 'number', 'created', 'revised', 'effective', 'ratified', 'trial', 'enactedBy'] as const;

/** What an office writes at the head of a sample to make it its own; a field that is not there is left out of the file. */
export type SopHead = Partial<Pick<SopDefinition, Exclude<(typeof OWN_HEAD)[number], 'ratified'> | 'legalBasis'>>;

/**
 * Whether this head is still the one of an SOP that comes with the program, though the office is another.
 * @param own names the office goes by
 */
export function checkBorrowedHead({ agency, number, enactedBy }: SopDefinition, shipped: readonly SopDefinition[], own: readonly string[]): readonly Issue[] {
  const isOurs = (name: string | undefined) => name !== undefined && own.some((one) => isSameOffice(one, name));
  const origin = shipped.find((one) => isSame(one.agency, agency) || (isSame(one.number, number) && isSame(one.enactedBy, enactedBy)));
  if (!origin || isOurs(origin.agency)) return [];
  return isSame(origin.agency, agency)
    ? [error('adoption.head-borrowed', 'agency', { agency: agency ?? '' })]
    : [error('adoption.number-borrowed', 'number', { number: number ?? '', enactedBy: enactedBy ?? '', agency: origin.agency ?? '' })];
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

/** Fewer words than this are a kind of office, "Dinas Pemberdayaan", and not one office. */
const TELLING = 3;

/** A sheet prints more of the name than the settings hold, or less: "PPID Kalurahan Bunder, Kapanewon Patuk". */
function isSameOffice(a: string, b: string): boolean {
  if (isSame(a, b)) return true;
  const [short = [], long = []] = [plain(a).split(' '), plain(b).split(' ')].toSorted((one, other) => one.length - other.length);
  return short.length >= TELLING && short.every((word, index) => word === long[index]);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
