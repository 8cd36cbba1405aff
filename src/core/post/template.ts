/** A pattern for one kind of news; what stands between ‹ and › is for the writer to fill in. */
import { z } from 'zod';
import { InformationKind } from './post.ts';

export const Template = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: z.string().min(1).max(60),
  category: z.string().min(1).max(60),
  informationKind: InformationKind,
  text: z.string().min(1).max(10_000),
});
export type Template = z.infer<typeof Template>;
