/** A change of an office's settings, as its trace keeps it: what, of which thing, from what to what. */

/** Page of the settings a change belongs to. */
export const SETTING_AREAS = ['office', 'site', 'mail', 'people', 'posts', 'mandates', 'channels', 'screens', 'calendar', 'classifications', 'sops', 'tokens'] as const;
export type SettingArea = (typeof SETTING_AREAS)[number];

/** What can happen to settings, and where it belongs. */
export const SETTING_CHANGES = {
  'office.created': 'office', 'office.changed': 'office', 'calendar.changed': 'calendar',
  'sheet.saved': 'site', 'mail.changed': 'mail', 'mail.removed': 'mail',
  'member.added': 'people', 'member.changed': 'people', 'member.left': 'people', 'member.returned': 'people', 'password.set': 'people',
  'post.added': 'posts', 'holding.began': 'posts', 'holding.ended': 'posts',
  'mandate.granted': 'mandates', 'mandate.revoked': 'mandates',
  'channel.added': 'channels', 'channel.changed': 'channels',
  'screen.added': 'screens', 'screen.address-renewed': 'screens',
  'classifications.replaced': 'classifications',
  'sop.adopted': 'sops', 'sop.retired': 'sops',
  'token.made': 'tokens', 'token.revoked': 'tokens',
} as const satisfies Readonly<Record<string, SettingArea>>;
export type SettingChange = keyof typeof SETTING_CHANGES;

export type SettingValues = Readonly<Record<string, unknown>>;

/** Only the fields that differ, on both sides; a field that is absent on one side is absent there. */
export function changedFields(before: SettingValues, after: SettingValues): { readonly before: SettingValues; readonly after: SettingValues } {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => written(before[key]) !== written(after[key]));
  const pick = (values: SettingValues) => Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
  return { before: pick(before), after: pick(after) };
}

/** Of two lists only what left and what came, so that one holiday among sixty is one holiday in the trace. */
export function changedItems<T>(before: readonly T[], after: readonly T[]): { readonly gone: readonly T[]; readonly came: readonly T[] } {
  const [old, fresh] = [new Set(before.map(written)), new Set(after.map(written))];
  return { gone: before.filter((one) => !fresh.has(written(one))), came: after.filter((one) => !old.has(written(one))) };
}

/** As text, with keys in one order: what comes back from the database has them in another. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one)) ?? '';
}
