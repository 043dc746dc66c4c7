import { z } from 'zod';
import { servedEditionSchema } from '@/lib/record/served-edition';

/** Body of `/api/v1/health`. `record` is the content hash of the record that is served. */
export const healthSchema = z.discriminatedUnion('status', [
  servedEditionSchema,
  z.object({ status: z.enum(['empty', 'unavailable']) }),
]);
export type Health = z.infer<typeof healthSchema>;
