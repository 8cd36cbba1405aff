/**
 * The same flow as a BPMN process in bpmn-engine: a user task a step, an exclusive gateway after each decision, the same rules asked
 * before a task is signalled. The process is read once; each case is an execution of it.
 * The engine works by message brokers and could hold parallel ways, timers and sub-processes, none of which this flow has.
 */
import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import { STORY, type Deed, type Person } from './story.ts';

const TASKS: readonly (readonly [id: string, column: Person, next: string])[] = [
  ['instruksi', 'ketua', 'teruskan'], ['teruskan', 'data', 'tulis'], ['tulis', 'admin', 'susun'], ['susun', 'admin', 'ajukan'], ['ajukan', 'admin', 'periksa'],
  ['periksa', 'data', 'periksaYa'], ['setujui', 'ketua', 'setujuiYa'], ['tentukan', 'data', 'terima'], ['terima', 'admin', 'unggah'], ['unggah', 'admin', 'tautanSatu'],
  ['tautanSatu', 'admin', 'tautanDua'], ['tautanDua', 'admin', 'laporkan'], ['laporkan', 'data', 'terimaLaporan'], ['terimaLaporan', 'ketua', 'selesai'],
];
const COLUMNS = new Map(TASKS.map(([id, column]) => [id, column]));
const flow = (from: string, to: string, inside = '') => `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${inside}</sequenceFlow>`;
const gateway = (id: string, yes: string) => `<exclusiveGateway id="${id}" default="${id}-tulis"/>${flow(id, 'tulis')}
  ${flow(id, yes, '<conditionExpression xsi:type="tFormalExpression">${environment.output.ya}</conditionExpression>')}`;
const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="sop" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="http://kentongan.id/">
<process id="seed" isExecutable="true"><startEvent id="mulai"/>${flow('mulai', 'instruksi')}
${TASKS.map(([id, , next]) => `<userTask id="${id}"/>${flow(id, next)}`).join('\n')}
${gateway('periksaYa', 'setujui')}${gateway('setujuiYa', 'tentukan')}<endEvent id="selesai"/></process></definitions>`;

// As the engine reads a source itself, but once instead of for every case.
const sourceContext = await (new Engine({}) as unknown as { _serializeSource(source: string): Promise<object> })._serializeSource(SOURCE);

interface Content {
  hashes: Readonly<Record<string, string>>;
  authors: Record<string, readonly Person[]>;
  signatures: { by: Person; parts: Readonly<Record<string, string>> }[];
  channels: readonly string[];
  links: Record<string, string>;
}

/** The same rules as in the other two. Throws where they would refuse. */
function take(content: Content, deed: Deed, column: Person | undefined): void {
  if (deed.by !== column) throw new Error(`${deed.type} is not for ${deed.by}`);
  switch (deed.type) {
    case 'edit':
      for (const [part, hash] of Object.entries(deed.hashes)) {
        const before = content.authors[part] ?? [];
        content.authors[part] = content.hashes[part] === hash || before.includes(deed.by) ? before : [...before, deed.by];
      }
      content.hashes = deed.hashes;
      return;
    case 'sign':
      if (deed.answer === 'tidak') return;
      if (Object.values(content.authors).some((authors) => authors.includes(deed.by))) throw new Error('own content');
      content.signatures.push({ by: deed.by, parts: { ...content.hashes } });
      return;
    case 'chooseChannels':
      content.channels = deed.channels;
      return;
    case 'publish':
      if (!Object.entries(content.hashes).every(([part, hash]) => content.signatures.some((one) => one.parts[part] === hash))) throw new Error('unseen');
      return;
    case 'recordPublication':
      content.links[deed.channel] = deed.link;
  }
}

export async function liveInBpmn(): Promise<{ readonly ended: boolean; readonly signatures: number; readonly links: number }> {
  const content: Content = { hashes: {}, authors: {}, signatures: [], channels: [], links: {} };
  let next = 0;
  const engine = new Engine({ name: 'seed', sourceContext } as never);
  const ended = new Promise<void>((resolve, reject) => {
    engine.once('end', () => resolve());
    engine.once('error', reject);
  });
  const listener = new EventEmitter();
  listener.on('activity.wait', (task: { id: string; environment: { output: Record<string, unknown> }; signal(message?: unknown): void }) => {
    const deed = STORY[next++];
    if (!deed) throw new Error(`nobody comes for ${task.id}`);
    take(content, deed, COLUMNS.get(task.id));
    if (deed.type === 'sign') task.environment.output['ya'] = deed.answer === 'ya';
    task.signal();
  });
  await engine.execute({ listener } as never);
  await ended;
  return { ended: next === STORY.length, signatures: content.signatures.length, links: Object.keys(content.links).length };
}
