import { expect, it } from 'vitest';
import { defaultCalendar } from '../../../test/default-calendar.ts';
import { compile } from '../sop/compile.ts';
import { SopDefinition } from '../sop/definition.ts';
import { getStep } from '../sop/machine.ts';
import { stepTimes } from './step-times.ts';

const machine = compile(SopDefinition.parse({
  kentongan: 'sop/1', title: 'Uji', performers: { a: 'Admin', opd: { name: 'OPD', party: 'outside' } },
  steps: [{ id: 'tayang', activity: 'Menayangkan', by: 'a', does: 'publish', time: '60 menit' }, { id: 'susun', activity: 'Menyusun', by: 'a', does: 'work', time: '60 menit' }, { id: 'luar', activity: 'Mengirim', by: 'opd', does: 'wait', time: '120 menit' }],
}));
const calendar = defaultCalendar();
const visit = (id: string, enteredAt: string, leftAt: string) => ({ step: getStep(machine, id), enteredAt, leftAt });

it('a night between two working minutes counts for nothing', () => {
  // Monday 15.30 WIB to Tuesday 08.00 WIB: half an hour on either side.
  const [time] = stepTimes([visit('susun', '2026-04-06T08:30:00Z', '2026-04-07T01:00:00Z')], calendar);
  expect(time).toMatchObject({ step: 'susun', medianMinutes: 60, late: 0 });
});

it('a step that ended after its time is late, and the median is the middle one', () => {
  const [time] = stepTimes([
    visit('susun', '2026-04-06T01:00:00Z', '2026-04-06T01:10:00Z'),
    visit('susun', '2026-04-06T01:00:00Z', '2026-04-06T01:30:00Z'),
    visit('susun', '2026-04-06T01:00:00Z', '2026-04-06T03:00:00Z'),
  ], calendar);
  expect(time).toMatchObject({ visits: 3, medianMinutes: 30, longestMinutes: 120, late: 1 });
});

it('what an outside party takes is never late', () => {
  expect(stepTimes([visit('luar', '2026-04-06T01:00:00Z', '2026-04-20T01:00:00Z')], calendar)[0]?.late).toBeNull();
});

it('an outside wait of four days is nobody’s office time, and is told apart', () => {
  // Monday to Friday, 10.00 WIB.
  const [wait] = stepTimes([visit('luar', '2026-04-06T03:00:00Z', '2026-04-10T03:00:00Z')], calendar);
  expect(wait).toMatchObject({ medianMinutes: 0, p90Minutes: 0, longestMinutes: 0, outsideMinutes: 4 * 450 });
  const [own] = stepTimes([visit('susun', '2026-04-06T03:00:00Z', '2026-04-06T03:30:00Z')], calendar);
  expect(own).toMatchObject({ medianMinutes: 30, outsideMinutes: null });
});

it('waiting for a planned hour is nobody’s office time, and what is shown then is not late', () => {
  // Released on Monday for Friday, 10.00 WIB, and shown within the minute.
  const shown = { ...visit('tayang', '2026-04-06T03:00:00Z', '2026-04-10T03:01:00Z'), plannedFor: '2026-04-10T03:00:00Z' };
  expect(stepTimes([shown], calendar)[0]).toMatchObject({ medianMinutes: 1, late: 0 });
  expect(stepTimes([{ ...shown, leftAt: '2026-04-10T05:30:00Z' }], calendar)[0]).toMatchObject({ late: 1 });
  const stopped = { ...shown, leftAt: '2026-04-08T03:00:00Z' };
  expect(stepTimes([stopped], calendar)[0]).toMatchObject({ medianMinutes: 0, late: 0 });
  expect(stepTimes([{ ...shown, plannedFor: '2026-04-01T03:00:00Z' }], calendar)[0]).toMatchObject({ late: 1 });
  expect(stepTimes([{ ...shown, step: getStep(machine, 'susun') }], calendar)[0]).toMatchObject({ late: 1 });
});
