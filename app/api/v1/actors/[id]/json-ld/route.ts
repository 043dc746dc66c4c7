import { findActor } from '@/lib/db/queries/find-actor';
import { actorPage } from '@/lib/routes/page-links';
import { actorJsonLd } from '@/lib/seo/actor-json-ld';
import { entryPage, jsonLd } from '../../../entry-answers';
import { goneOrNotFound } from '../../../gone-or-not-found';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';

export const GET = entryRoute(
  'actor json-ld',
  languageParametersSchema,
  async (id, { language }) => {
    const actor =
      (await findActor(id, language)) ??
      (await goneOrNotFound('actors', id, `There is no actor "${id}".`));
    return jsonLd(actorJsonLd(actor, entryPage(language, actorPage(id))));
  },
);
