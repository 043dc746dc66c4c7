import { placeGeoJson } from '@/lib/export/files/entry-geojson';
import { placePage } from '@/lib/routes/page-links';
import { entryPage, geoJson, placeById } from '../../../entry-answers';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';

export const GET = entryRoute('place geojson', languageParametersSchema, async (id, { language }) =>
  geoJson(placeGeoJson(await placeById(id, language), entryPage(language, placePage(id)))),
);
