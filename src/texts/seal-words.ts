/** Who acted, as an official paper names them: name, capacity, post, and the decree of a mandate. */
import type { Capacity, Seal } from '../core/people/actor.ts';
import { inBoth } from './language.ts';

const words = inBoth({ program: 'Program', nameless: 'Tanpa nama', outside: 'pihak luar' }, { program: 'The program', nameless: 'Without a name', outside: 'an outside party' });

const CAPACITY: Readonly<Record<Capacity, string>> = { definitive: '', plt: 'Plt. ', plh: 'Plh. ' };

/** "Siti Aminah" */
export function wordName(seal: Seal): string {
  if (seal.kind === 'system') return words.program;
  return seal.name === '' ? words.nameless : seal.name;
}

/** "Plh. Ketua PPID (800/12/2026)"; empty when the act rests on no post. */
export function wordPost(seal: Seal): string {
  if (seal.kind === 'outside') return words.outside;
  if (seal.positionName === '') return '';
  return `${CAPACITY[seal.capacity]}${seal.positionName}${seal.decree === '' ? '' : ` (${seal.decree})`}`;
}

export function wordSeal(seal: Seal): string {
  const post = wordPost(seal);
  return post === '' ? wordName(seal) : `${wordName(seal)}, ${post}`;
}
