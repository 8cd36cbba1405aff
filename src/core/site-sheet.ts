/**
 * What an office writes on its site itself: pages (profile, vision, tasks) and services by the standard of public service
 * (UU 25/2009 art. 21, in the six parts that PermenPAN-RB 15/2014 wants published).
 */
import { z } from 'zod';

const words = z.string().trim().max(20_000);
const line = z.string().trim().max(1000);

const SHEET_KINDS = ['page', 'service'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export const SHEET_SLUG = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Markdown without raw HTML. */
export const PageBody = z.strictObject({ text: words });
export type PageBody = z.infer<typeof PageBody>;

export const ServiceBody = z.strictObject({
  /** One a line. */
  requirements: words.default(''),
  /** One step a line. */
  procedure: words.default(''),
  time: line.default(''),
  cost: line.default(''),
  output: line.default(''),
  /** Where it is asked for: counter, telephone, address of an application. */
  channel: line.default(''),
  complaints: line.default(''),
  /** Asked for by the request form of the office's site, as long as the office has an SOP that takes requests. */
  form: z.boolean().optional(),
});
export type ServiceBody = z.infer<typeof ServiceBody>;

export type SheetBody = PageBody | ServiceBody;

export const SHEET_BODIES: Readonly<Record<SheetKind, z.ZodType<SheetBody>>> = { page: PageBody, service: ServiceBody };

/** Lines of a text that holds one thing a line. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').map((one) => one.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim()).filter((one) => one !== '');
}
