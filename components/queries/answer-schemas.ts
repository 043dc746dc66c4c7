import { cslJsonSchema } from '@/lib/citations/csl-json';
import { atlasActorsSchema } from '@/lib/model/atlas-actor';
import { atlasCorridorsSchema } from '@/lib/model/atlas-corridor';
import { atlasPlacesSchema } from '@/lib/model/atlas-place';
import { atlasSourcesSchema } from '@/lib/model/atlas-source';
import { atlasTourSchema, tourSummariesSchema } from '@/lib/model/atlas-tour';
import { eventAmountsSchema } from '@/lib/model/event-amount';
import { eventClaimsSchema } from '@/lib/model/event-claims';
import { eventDetailSchema } from '@/lib/model/event-detail';
import { eventSummariesSchema } from '@/lib/model/event-summary';
import { searchAnswerSchema } from '@/lib/search/search-answer';

/**
 * What the API answers about the record. In one file, which comes with the first answer: as imports of
 * their own, each would bring along what they share once more.
 */
export const ANSWER_SCHEMAS = {
  actors: atlasActorsSchema,
  amounts: eventAmountsSchema,
  bibliography: cslJsonSchema,
  claims: eventClaimsSchema,
  corridors: atlasCorridorsSchema,
  event: eventDetailSchema,
  events: eventSummariesSchema,
  places: atlasPlacesSchema,
  search: searchAnswerSchema,
  sources: atlasSourcesSchema,
  tour: atlasTourSchema,
  tours: tourSummariesSchema,
};
