import { findClaims } from '@/lib/db/queries/find-claims';
import type { EventClaims } from '@/lib/model/event-claims';
import { apiRoute, json, parseParameters } from '../api-route';
import { claimsParametersSchema } from '../parameters';

/** The claims of many events at once. Not kept: a reader chooses the events. */
export const GET = apiRoute(async (request) => {
  const { events, language } = parseParameters(request, claimsParametersSchema);
  const claims = await findClaims(language);
  const answer: EventClaims = Object.fromEntries(
    events.flatMap((id) => {
      const found = claims.get(id);
      return found ? [[id, found]] : [];
    }),
  );
  return json(answer);
});
