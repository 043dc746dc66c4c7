import { findEvent } from '@/lib/db/queries/find-event';
import { apiRoute, idIn, json, notFound, parseParameters } from '../../api-route';
import { languageParametersSchema } from '../../parameters';

export const GET = apiRoute<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const { language } = parseParameters(request, languageParametersSchema);
  const id = await idIn(params);
  return json((await findEvent(id, language)) ?? notFound(`There is no event "${id}".`));
});
