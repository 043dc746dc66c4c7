import { z } from 'zod';

/** What the health of an atlas says of its record, as `/api/v1/health` answers it while all is well. */
export const servedEditionSchema = z.object({
  status: z.literal('ok'),
  record: z.string().regex(/^[0-9a-f]{64}$/),
});
