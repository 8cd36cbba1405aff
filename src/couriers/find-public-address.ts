/**
 * Where a host named by an office lies on the internet. A program that serves many offices stands in a network that is none of theirs:
 * what an office names must not lead into it. The address found is the one to connect to, for a name may answer otherwise a moment later.
 */
import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';

/** Without an address: to be connected to by its name. `inside`: this machine, its own network, or an address that is nobody's. `unknown`: no such name, or nobody answers for it now. */
export type FoundAddress = { readonly address?: string } | 'inside' | 'unknown';
/** All addresses of a name. */
export type LookUp = (host: string) => Promise<readonly { readonly address: string }[]>;

const WAIT = 10_000;

/** RFC 6890 and its kin: private, loopback, link-local, shared, multicast, reserved. IPv4 written as IPv6 (`::ffff:10.0.0.7`) is measured as IPv4. */
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) INSIDE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [['::', 96], ['64:ff9b::', 32], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8]] as const) INSIDE.addSubnet(network, prefix, 'ipv6');

export async function findPublicAddress(host: string, lookUp: LookUp = (name) => lookup(name, { all: true }), wait = WAIT): Promise<FoundAddress> {
  const tooLong = AbortSignal.timeout(wait);
  const found = await Promise.race([
    lookUp(host), new Promise<null>((resolve) => tooLong.addEventListener('abort', () => resolve(null), { once: true })),
  ]).catch(() => null);
  const [first] = found ?? [];
  if (!found || !first) return 'unknown';
  return found.some(({ address }) => INSIDE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) ? 'inside' : { address: first.address };
}
