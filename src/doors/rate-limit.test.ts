import { expect, it } from 'vitest';
import { networkOf, rateLimit } from './rate-limit.ts';

it('lets a caller come so often within a window, and again after it', () => {
  let at = 0;
  const limit = rateLimit(2, 60, () => at);
  expect([limit.hit('a'), limit.hit('a'), limit.hit('a'), limit.hit('b')]).toEqual([0, 0, 60, 0]);
  at = 45_000;
  expect(limit.hit('a')).toBe(15);
  at = 60_000;
  expect(limit.hit('a')).toBe(0);
});

it.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'], ['2001:DB8:0001:2::1', '2001:db8:1:2::/64'], ['2001:db8::7', '2001:db8:0:0::/64'], ['::1', '0:0:0:0::/64'], ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::ffff:203.0.113.9', '203.0.113.9'], ['203.0.113.9', '203.0.113.9'], ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'], ['unknown', 'unknown'],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('is not outrun by somebody who changes the half of an address that is theirs', () => {
  const limit = rateLimit(3, 60, () => 0);
  const waits = Array.from({ length: 10 }, (_, index) => limit.hit(`2001:db8:1:2::${index.toString(16)}`));
  expect(waits.filter((wait) => wait > 0)).toHaveLength(7);
  expect(limit.hit('2001:db8:1:3::1')).toBe(0);
});

it('forgets the callers counted longest when there are too many', () => {
  const limit = rateLimit(1, 60, () => 0);
  limit.hit('awal');
  expect(limit.hit('awal')).toBe(60);
  for (let caller = 0; caller < 10_000; caller += 1) limit.hit(`pengunjung-${caller}`);
  expect([limit.hit('pengunjung-9999'), limit.hit('awal')]).toEqual([60, 0]);
});
