import { entityKindSchema } from '@/lib/reconcile/entity-id';
import { propertiesOf } from '@/lib/reconcile/properties';
import { apiRoute, json, parseParameters } from '../../api-route';
import { proposeParametersSchema } from '../reconcile-parameters';
import { wordsOf } from '../service';

/** The properties that can be fetched of entities of a type; of any where no type is known. */
export const GET = apiRoute(async (request) => {
  const { language, type, limit } = parseParameters(request, proposeParametersSchema);
  const { property } = await wordsOf(language);
  const ids = propertiesOf(entityKindSchema.safeParse(type).data ?? null).slice(0, limit);
  return json({ type, limit, properties: ids.map((id) => ({ id, name: property[id] })) });
});
