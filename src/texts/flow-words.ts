import type { FlowWords } from '../core/flowchart/flow-words.ts';
import type { Machine } from '../core/sop/machine.ts';
import { readFlow } from './read-flow.ts';

/** The Indonesian words of a machine's flowchart. */
export function flowWords(machine: Machine): FlowWords {
  return {
    number: 'No',
    activity: 'Kegiatan',
    performers: 'Pelaksana',
    outside: '(pihak luar)',
    start: 'Mulai',
    periodStart: 'Setiap periode',
    end: 'Selesai',
    ya: 'Ya',
    tidak: 'Tidak',
    and: 'dan',
    or: 'atau',
    title: `Bagan alir SOP ${machine.title}`,
    reading: readFlow(machine).join('\n'),
  };
}
