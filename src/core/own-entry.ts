/** The entry a record has of its own. A key that somebody sent may be a name that every object inherits, such as `constructor`. */
export function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
