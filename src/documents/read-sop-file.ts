/** An SOP file's bytes → its definition, or every reason why not; and the line where each thing stands. */
import { isRecord } from '../core/sop/place-of.ts';
import { parseDefinition, type ParsedDefinition } from '../core/sop/parse-definition.ts';
import { readYaml } from './read-yaml.ts';

export type SopFile = ParsedDefinition & {
  /** The line of a finding's place (`steps.periksa.time`); null for the whole file and for what is not in it. */
  readonly lineOf: (place: string) => number | null;
};

/** Never throws on bad input: upload, e-mail attachment and command line all come through here. */
export function readSopFile(bytes: Uint8Array): SopFile {
  const read = readYaml(bytes);
  if (!read.ok) return { ...read, lineOf: () => null };
  return { ...parseDefinition(read.plain), lineOf: (place) => (place === '' ? null : read.lineOf(pathOf(place, read.plain))) };
}

/** A place back to a path: steps go by their id, everything else is counted from 1. */
function pathOf(place: string, plain: unknown): (string | number)[] {
  const parts = place.split('.');
  const steps = isRecord(plain) && Array.isArray(plain['steps']) ? (plain['steps'] as unknown[]) : [];
  return parts.map((part, depth) => {
    if (depth === 1 && parts[0] === 'steps') {
      const byId = steps.findIndex((step) => isRecord(step) && step['id'] === part);
      if (byId >= 0) return byId;
    }
    return /^\d+$/.test(part) ? Number(part) - 1 : part;
  });
}
