/**
 * The JSON Schema of an SOP file, for editors and other programs.
 * It comes from the same definition the parser uses, so the two cannot disagree.
 */
import { z } from 'zod';
import { SopDefinition } from './definition.ts';

export const SCHEMA_ID = 'urn:kentongan:schema:sop-1';

export function sopJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(SopDefinition, { target: 'draft-2020-12' }) as Record<string, unknown>;
  return { ...schema, $id: SCHEMA_ID, title: 'Kentongan SOP file', description: 'A standard operating procedure (PermenPAN-RB 35/2012 table) that prints, draws and runs.' };
}
