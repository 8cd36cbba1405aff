import { END, isDecision, type Machine, type MachineStep } from '../core/sop/machine.ts';

/** Reads the flow aloud, one sentence group a step, for those who do not see the drawing. */
export function readFlow(machine: Machine): string[] {
  const nameOf = new Map(machine.performers.map((performer) => [performer.key, performer.name]));
  // A printed number may stand twice on a sheet; then the row tells the two apart.
  const repeated = new Set(machine.steps.map((step) => step.printed).filter((printed, index, all) => all.indexOf(printed) !== index));
  const call = (step: MachineStep): string =>
    repeated.has(step.printed) ? `langkah ${step.printed} (baris ${step.index + 1})` : `langkah ${step.printed}`;
  const callTarget = (target: string): string => {
    const step = machine.steps.find((one) => one.id === target);
    return target === END || !step ? 'selesai' : `lanjut ke ${call(step)}`;
  };
  return machine.steps.map((step) => {
    const names = step.performers.map((key) => nameOf.get(key) ?? key);
    const by = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${step.join === 'all' ? 'dan' : 'atau'} ${names.at(-1)!}`;
    const marks = [
      ...(step.id === machine.caseStart ? ['Mulai di sini.'] : []),
      ...(step.id === machine.periodStart ? ['Setiap periode mulai di sini.'] : []),
    ];
    const ways = isDecision(step)
      ? `Jika ya, ${callTarget(step.ya)}${step.tidak === null ? '' : `; jika tidak, ${callTarget(step.tidak)}`}.`
      : `Setelah itu ${callTarget(step.ya)}.`;
    const text = /[.!?]$/.test(step.activity) ? step.activity : `${step.activity}.`;
    return [...marks, `${capital(call(step))}, ${by}${step.optional ? ' (bila perlu)' : ''}: ${text}`, ways].join(' ');
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
