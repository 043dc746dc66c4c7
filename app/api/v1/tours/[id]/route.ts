import { findTour } from '@/lib/db/queries/find-tours';
import { apiRoute, idIn, json, notFound, parseParameters } from '../../api-route';
import { languageParametersSchema } from '../../parameters';

export const GET = apiRoute<{ params: Promise<{ id: string }> }>(async (request, { params }) => {
  const { language } = parseParameters(request, languageParametersSchema);
  const id = await idIn(params);
  return json((await findTour(id, language)) ?? notFound(`There is no tour "${id}".`));
});
