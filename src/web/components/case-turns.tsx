/** Whose turn it is, for the whole team to read. */
import type { Waiting } from '../../queries/case-waiting.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { findStep } from '../../core/sop/machine.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { verbWords } from '../../texts/verb-words.ts';

const CAPACITY = { definitive: '', plt: 'Plt. ', plh: 'Plh. ' } as const;

export function CaseTurns({ view, waiting }: { view: CaseView; waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return null;
  return (
    <ul class="turns">
      {waiting.map((one) => (
        <li><b>Menunggu {who(view, one)}</b> {what(view, one)}.{one.dueAt !== null && ` Batas waktunya ${formatInstant(one.dueAt, view.office.calendar.zone)}.`}</li>
      ))}
    </ul>
  );
}

function who(view: CaseView, { people, position, performer }: Waiting): string {
  if (position === '') return `${view.version.machine.performers.find((one) => one.key === performer)?.name ?? 'pihak luar'} (pihak luar)`;
  if (people.length === 0) return `${position} (jabatan ini belum ada pemangkunya; mintalah administrator mengaturnya)`;
  const names = people.map((one) => `${one.name} (${CAPACITY[one.capacity]}${position})`);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} atau ${names.at(-1)}`;
}

function what(view: CaseView, { kind, step }: Waiting): string {
  const found = findStep(view.version.machine, step);
  if (kind === 'ratify') return 'mengesahkan penayangan darurat';
  if (kind === 'again') return `memberi paraf ulang pada langkah ${found?.printed.replace(/\.$/, '') ?? ''}, karena naskah berubah`;
  return found ? `${verbWords[found.does]} (langkah ${found.printed.replace(/\.$/, '')})` : '';
}
