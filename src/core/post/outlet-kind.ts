/** Which of the known outlets a channel is: each has its own look and its own rules. */
import type { Channel } from './outlet.ts';

export type OutletKind = 'site' | 'screen' | 'instagram' | 'facebook' | 'youtube' | 'other';

export function kindOf(channel: Channel): OutletKind {
  if (channel.mode !== 'hand') return channel.mode;
  const known = (['instagram', 'facebook', 'youtube'] as const).find((kind) => channel.key === kind || channel.linkHosts.includes(`${kind}.com`));
  return known ?? 'other';
}
