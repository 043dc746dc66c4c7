import { findPlaces } from '@/lib/db/queries/find-places';
import { eventPage } from '@/lib/routes/page-links';
import { eventJsonLd } from '@/lib/seo/event-json-ld';
import { entryPage, jsonLd } from '../../../entry-answers';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';
import { eventById } from '../event-by-id';

export const GET = entryRoute(
  'event json-ld',
  languageParametersSchema,
  async (id, { language }) => {
    const [event, places] = await Promise.all([eventById(id, language), findPlaces(language)]);
    return jsonLd(eventJsonLd(event, places, entryPage(language, eventPage(event.id))));
  },
);
