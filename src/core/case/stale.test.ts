import { expect, it } from 'vitest';
import type { CaseEvent } from './event.ts';
import { unseen } from './stale.ts';

const events = (...types: CaseEvent['type'][]) => types.map((type) => ({ type }) as CaseEvent);

it('lets a command go on over remarks, and a start of publishing over what became of another channel', () => {
  expect(unseen('sign', 3, events('Commented', 'Attached'))).toEqual([]);
  expect(unseen('publish', 3, events('PublicationRecorded', 'Commented'))).toEqual([]);
  expect(unseen('comment', 3, events('PostChanged'))).toEqual([]);
});

it('shows everything since where anything of it matters', () => {
  expect(unseen('sign', 3, events('Commented', 'PostChanged'))).toHaveLength(2);
  expect(unseen('acknowledge', 3, events('PublicationRecorded'))).toHaveLength(1);
  expect(unseen('publish', 3, events('PublicationRecorded', 'Withdrawn'))).toHaveLength(2);
});
