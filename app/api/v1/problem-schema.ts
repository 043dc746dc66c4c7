import { z } from 'zod';

/** An answer that is not the one asked for, as RFC 9457 problem details. */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  status: z.number().int().min(400).max(599),
  title: z.string(),
  /** What was wrong with this request. */
  detail: z.string(),
  /** Each unreadable query parameter. */
  issues: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
  /** Names a failure of the server in its log. */
  errorId: z.uuid().optional(),
});
export type ProblemDetails = z.infer<typeof problemSchema>;
