/** A path inside the file → a place people can find: `steps.periksa.output.2`. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of plain data; undefined when the path leads nowhere. */
export function valueAt(path: readonly PropertyKey[], plain: unknown): unknown {
  let value = plain;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isRecord(value) && Object.hasOwn(value, key)) value = value[String(key)];
    else return undefined;
  }
  return value;
}

/** Steps go by their id when they have one; rows of a list are counted from 1. */
export function placeOf(path: readonly PropertyKey[], plain: unknown): string {
  return path.map((key, depth) => partOf(key, path.slice(0, depth + 1), plain)).join('.');
}

function partOf(key: PropertyKey, path: readonly PropertyKey[], plain: unknown): string {
  if (typeof key !== 'number') return String(key);
  const value = valueAt(path, plain);
  const id = path.length === 2 && path[0] === 'steps' && isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(id) ? id : String(key + 1);
}
