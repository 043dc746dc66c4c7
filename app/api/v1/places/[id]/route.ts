import { json } from '../../api-route';
import { placeById } from '../../entry-answers';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';

export const GET = entryRoute('place', languageParametersSchema, async (id, { language }) =>
  json(await placeById(id, language)),
);
