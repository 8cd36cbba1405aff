/** Counts what was shown, and hands the counts in when there is a line; each batch counts once, however often it is sent. */
import type { DeviceMemory } from './device-memory.ts';

interface Count { caseId: string; day: string; count: number; firstAt: string; lastAt: string }
interface Batch { batch: string; items: Count[] }

const MOST_KEPT = 2000;
const IN_A_BATCH = 400;

export function countShowing(memory: DeviceMemory, caseId: string, startedAt: Date, zone: string): void {
  const counts = memory.read<Count[]>(':counts', []);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(startedAt);
  const known = counts.find((one) => one.caseId === caseId && one.day === day);
  const at = startedAt.toISOString();
  if (known) {
    known.count += 1;
    known.lastAt = at;
  } else {
    counts.push({ caseId, day, count: 1, firstAt: at, lastAt: at });
  }
  memory.write(':counts', counts.slice(-MOST_KEPT));
}

export async function reportShowings(memory: DeviceMemory, address: string): Promise<void> {
  let waiting = memory.read<Batch[]>(':batches', []);
  const counts = memory.read<Count[]>(':counts', []);
  if (counts.length > 0) {
    const batch = Array.from(crypto.getRandomValues(new Uint8Array(12)), (value) => value.toString(16).padStart(2, '0')).join('');
    for (let start = 0; start < counts.length; start += IN_A_BATCH) waiting.push({ batch: `${batch}-${start}`, items: counts.slice(start, start + IN_A_BATCH) });
    memory.write(':batches', waiting);
    memory.write(':counts', []);
  }
  for (const one of waiting) {
    try {
      const response = await fetch(`${address}/tayangan`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(one) });
      // Refused for good, or taken: in both cases asking again changes nothing.
      if (!response.ok && (response.status === 429 || response.status >= 500)) return;
      waiting = waiting.filter((other) => other !== one);
      memory.write(':batches', waiting);
    } catch {
      return;
    }
  }
}
