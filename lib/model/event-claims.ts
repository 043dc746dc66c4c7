import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
import { claimDetailSchema } from './event-detail';

/** Body of `/api/v1/claims`: id of an event → its claims. An event that there is not is left out. */
export const eventClaimsSchema = z.record(slugSchema, z.array(claimDetailSchema));
export type EventClaims = z.infer<typeof eventClaimsSchema>;
