import type { z } from 'zod';
import { entityKindSchema } from '@/lib/reconcile/entity-id';
import { propertiesOf } from '@/lib/reconcile/properties';
import type { proposedSchema } from '@/lib/reconcile/service-answers';
import type { proposeParametersSchema } from './reconcile-parameters';
import { wordsOf } from './service';

/** The properties that can be fetched of entities of a type; of any where no type is known. */
export async function proposedProperties({
  language,
  type,
  limit,
}: z.infer<typeof proposeParametersSchema>): Promise<z.infer<typeof proposedSchema>> {
  const { property } = await wordsOf(language);
  const ids = propertiesOf(entityKindSchema.safeParse(type).data ?? null).slice(0, limit);
  return { type, limit, properties: ids.map((id) => ({ id, name: property[id] })) };
}
