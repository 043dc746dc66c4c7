import { z } from 'zod';

/** Body of `/api/v1/health`. `record` is the content hash of the record that is served. */
export const healthSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ok'), record: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ status: z.enum(['empty', 'unavailable']) }),
]);
export type Health = z.infer<typeof healthSchema>;
