/**
 * A place where the public sees something, as the office set it up.
 * The numbers come from dated, sourced data (`defaults/outlets.yaml`), not from code.
 */
import { error, type Issue } from '../issue.ts';

/** `site`: published by the program. `screen`: played by the videotron player. `hand`: an officer posts and brings the link back. */
export type OutletMode = 'site' | 'screen' | 'hand';

export const RATIOS = ['1:1', '4:5', '1.91:1', '16:9'] as const;
export type Ratio = (typeof RATIOS)[number];

export const TEXT_UNITS = ['characters', 'bytes'] as const;
export type TextUnit = (typeof TEXT_UNITS)[number];

export interface Channel {
  /** Key the SOP and the post use, e.g. `instagram`. */
  readonly key: string;
  readonly name: string;
  readonly mode: OutletMode;
  /** Hosts a link to this outlet may have, e.g. `instagram.com`; empty accepts any. */
  readonly linkHosts: readonly string[];
  /** Longest text the outlet takes, in `textUnit`; null when it has no limit. */
  readonly textLimit: number | null;
  /** Shape of pictures the outlet shows best; null keeps them as they are. */
  readonly ratio: Ratio | null;
  /** What `textLimit` counts; characters unless told. */
  readonly textUnit?: TextUnit;
  /** Most `#tags` and `@names` in one text; absent or null where the outlet sets none. */
  readonly hashtagLimit?: number | null;
  readonly mentionLimit?: number | null;
  /** Switched off in the settings: nothing is published there any more, while cases that chose it are carried on. */
  readonly off?: true;
}

/** As the office calls it; its key where the office has no such channel. */
export function nameOfChannel(channels: readonly Channel[], key: string): string {
  return channels.find((one) => one.key === key)?.name ?? key;
}

/** Is this link a public address on this outlet? Place `link`. */
export function checkLink(channel: Channel, link: string): readonly Issue[] {
  const match = /^https:\/\/([a-z0-9.-]+\.[a-z]{2,})(?::\d+)?(\/\S*)?$/i.exec(link);
  if (!match || link.length > 2000) return [error('link.malformed', 'link', { channel: channel.name })];
  const host = (match[1] ?? '').toLowerCase();
  if (channel.linkHosts.length > 0 && !channel.linkHosts.some((known) => host === known || host.endsWith(`.${known}`))) {
    return [error('link.other-outlet', 'link', { channel: channel.name, host, hosts: channel.linkHosts.join(', ') })];
  }
  if (channel.linkHosts.length > 0 && (match[2] ?? '/') === '/') {
    return [error('link.not-a-post', 'link', { channel: channel.name })];
  }
  return [];
}
