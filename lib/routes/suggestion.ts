import { z } from 'zod';

/** A page whose id is spelt almost as the one that was asked for. */
const suggestionSchema = z.object({
  /** Address without the language. */
  path: z.string().regex(/^\//),
  name: z.string(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Body of `/api/v1/near`. */
export const suggestionsSchema = z.array(suggestionSchema);
