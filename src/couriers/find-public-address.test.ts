import { expect, it } from 'vitest';
import { findPublicAddress } from './find-public-address.ts';

const answering = (...addresses: string[]) => async () => addresses.map((address) => ({ address }));

it.each([
  '127.0.0.1', '127.9.9.9', '10.0.0.7', '172.16.0.1', '172.31.255.255', '192.168.1.10', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255',
  '::1', '::', '::127.0.0.1', '::ffff:10.0.0.7', '::ffff:a00:7', '64:ff9b::a00:7', '2002:a00:7::', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'ff02::1',
])('%s lies inside', async (address) => {
  expect(await findPublicAddress('surat.example', answering(address))).toBe('inside');
});

it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '169.253.0.1', '2404:6800:4003::1', '2600::1'])('%s lies outside', async (address) => {
  expect(await findPublicAddress('surat.example', answering(address))).toEqual({ address });
});

it('is not led inside by a name with an address on either side', async () => {
  expect(await findPublicAddress('surat.example', answering('8.8.8.8', '10.0.0.7'))).toBe('inside');
});

it('reads an address that stands in the place of a name', async () => {
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '127.1']) expect(await findPublicAddress(host)).not.toHaveProperty('address');
});

it('knows no host that nobody answers for, and does not wait for ever', async () => {
  expect(await findPublicAddress('surat.example', async () => { throw new Error('ENOTFOUND'); })).toBe('unknown');
  expect(await findPublicAddress('surat.example', answering())).toBe('unknown');
  expect(await findPublicAddress('surat.example', () => new Promise(() => {}), 1)).toBe('unknown');
});
