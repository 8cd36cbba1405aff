/** Query parameters of every list. */
import { z } from 'zod';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../queries/page.ts';

export const paging = {
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(PAGE_DEFAULT),
  cursor: z.string().max(500).optional(),
};

export function pageSchema(item: z.ZodType) {
  return z.object({ items: z.array(item), next: z.string().nullable().meta({ description: 'Pass as `cursor` for the next page; null at the end.' }) });
}
