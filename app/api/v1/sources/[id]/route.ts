import { json } from '../../api-route';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';
import { sourceById } from './source-by-id';

export const GET = entryRoute('source', languageParametersSchema, async (id) =>
  json(await sourceById(id)),
);
