/**
 * How column values become JavaScript values: text and numbers that can be stored, compared and sent as they are.
 */
import pg from 'pg';

type Parse = (text: string) => unknown;

/** PostgreSQL's numbers for the types whose usual reading by `pg` would lose or bend something. */
const parsers = new Map<number, Parse>([
  [20, wholeNumber],
  [1082, (text) => text],
  [1184, instant],
  [1016, listOf(wholeNumber)],
  [1182, listOf((text) => text)],
  [1185, listOf(instant)],
]);

/**
 * date → `YYYY-MM-DD`; timestamptz → ISO 8601 with milliseconds and `Z`; int8 → number.
 * Arrays of these follow; everything else is read as `pg` reads it.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) || pg.types.getTypeParser(id, format as 'text')) as never,
};

/** Throws RangeError above 2^53 - 1: a silently rounded number would be a wrong number. */
function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for a number`);
  return number;
}

function instant(text: string): string {
  if (text.endsWith('infinity')) return text;
  const parsed = pg.types.getTypeParser(1184)(text) as Date;
  return parsed.toISOString();
}

/** Arrays without nesting, as the schema uses them. */
function listOf(parse: Parse): Parse {
  const texts = pg.types.getTypeParser(1009 as never) as unknown as (text: string) => (string | null)[];
  return (text) => texts(text).map((item) => (item === null ? null : parse(item)));
}
