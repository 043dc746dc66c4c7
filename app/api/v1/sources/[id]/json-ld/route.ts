import { sourcePage } from '@/lib/routes/page-links';
import { sourceJsonLd } from '@/lib/seo/source-json-ld';
import { entryPage, jsonLd } from '../../../entry-answers';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';
import { sourceById } from '../source-by-id';

export const GET = entryRoute(
  'source json-ld',
  languageParametersSchema,
  async (id, { language }) => {
    const { csl } = await sourceById(id);
    return jsonLd(sourceJsonLd(csl, entryPage(language, sourcePage(id))));
  },
);
