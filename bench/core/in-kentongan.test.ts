import { expect, it } from 'vitest';
import { liveInKentongan } from './in-kentongan.ts';

it('the story that is measured still runs through the program as it is', () => {
  expect(liveInKentongan()).toEqual({ ended: true, signatures: 2, links: 2 });
});
