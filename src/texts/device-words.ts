/** A browser's long self-description in the words of its owner: "Chrome di Android". A guess, for recognising one's own. */
import { inBoth } from './language.ts';

const words = inBoth({ apple: 'iPhone atau iPad', on: (browser: string, system: string) => `${browser} di ${system}`, unknown: 'Perangkat tidak dikenal' }, {
  apple: 'iPhone or iPad', on: (browser, system) => `${browser} on ${system}`, unknown: 'Unknown device',
});
const BROWSERS: readonly (readonly [RegExp, string])[] = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [[/Android/, 'Android'], [/iPhone|iPad/, 'iPhone'], [/Windows/, 'Windows'], [/Mac OS X/, 'Mac'], [/Linux/, 'Linux']];

export function wordDevice(agent: string): string {
  const find = (list: readonly (readonly [RegExp, string])[]) => list.find(([sign]) => sign.test(agent))?.[1];
  const [browser, system] = [find(BROWSERS), find(SYSTEMS)];
  if (browser === undefined) return words.unknown;
  return system === undefined ? browser : words.on(browser, system === 'iPhone' ? words.apple : system);
}
