import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findPlaces } from '@/lib/db/queries/find-places';
import { eventGeoJson } from '@/lib/export/files/entry-geojson';
import { eventPage } from '@/lib/routes/page-links';
import { entryPage, geoJson } from '../../../entry-answers';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';
import { eventById } from '../event-by-id';

export const GET = entryRoute(
  'event geojson',
  languageParametersSchema,
  async (id, { language }) => {
    const [event, places, corridors] = await Promise.all([
      eventById(id, language),
      findPlaces(language),
      findCorridors(language),
    ]);
    return geoJson(
      eventGeoJson(event, places, corridors, entryPage(language, eventPage(event.id))),
    );
  },
);
