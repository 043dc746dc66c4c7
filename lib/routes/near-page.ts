import { z } from 'zod';

/** A page whose id is spelt almost as one that was sought. */
const nearPageSchema = z.object({
  /** Address without the language. */
  path: z.string().regex(/^\//),
  name: z.string(),
});
export type NearPage = z.infer<typeof nearPageSchema>;

/** Body of `/api/v1/near`. */
export const nearPagesSchema = z.array(nearPageSchema);
