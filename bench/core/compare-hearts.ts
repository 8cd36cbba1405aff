/** One case of seed 001 from its opening to its last acknowledgement, in memory, in three engines by turns. */
import { figure, median, ratio } from '../figures.ts';
import { printTable, progress } from '../table.ts';
import { liveInBpmn } from './in-bpmn.ts';
import { liveInKentongan } from './in-kentongan.ts';
import { liveInXstate } from './in-xstate.ts';
import { STORY } from './story.ts';

const ROUNDS = 9;
const ENGINES = [
  { name: 'kentongan', cases: 2000, live: liveInKentongan },
  { name: 'xstate', cases: 2000, live: liveInXstate },
  { name: 'bpmn-engine', cases: 30, live: liveInBpmn },
] as const;

export async function compareHearts(): Promise<void> {
  for (const { name, live, cases } of ENGINES) {
    const end = await live();
    // The archive's own filing and the like are no part of the story; two signatures and two links are.
    if (!end.ended || end.signatures !== 2 || end.links !== 2) throw new Error(`${name} lived another story: ${JSON.stringify(end)}`);
    await microseconds(live, cases);
  }
  const times = ENGINES.map((): number[] => []);
  for (let round = 1; round <= ROUNDS; round++) {
    progress(`putaran ${round}`);
    for (const [index, { live, cases }] of ENGINES.entries()) times[index]?.push(await microseconds(live, cases));
  }
  progress('');
  const medians = times.map(median);
  printTable(`core: one case of seed 001, ${STORY.length + 1} commands, one return, median of ${ROUNDS} rounds`,
    ['', 'µs a case', 'cases/s', 'ours is faster'], ENGINES.map(({ name }, index) => [name, figure(medians[index] ?? NaN), figure(1e6 / (medians[index] ?? NaN)), ratio(medians[index] ?? NaN, medians[0] ?? NaN)]));
}

async function microseconds(live: () => unknown, cases: number): Promise<number> {
  const began = performance.now();
  for (let one = 0; one < cases; one++) {
    const lived = live();
    if (lived instanceof Promise) await lived;
  }
  return ((performance.now() - began) * 1000) / cases;
}
