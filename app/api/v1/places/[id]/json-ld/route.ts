import { placePage } from '@/lib/routes/page-links';
import { placeJsonLd } from '@/lib/seo/place-json-ld';
import { entryPage, jsonLd, placeById } from '../../../entry-answers';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';

export const GET = entryRoute('place json-ld', languageParametersSchema, async (id, { language }) =>
  jsonLd(placeJsonLd(await placeById(id, language), entryPage(language, placePage(id)))),
);
