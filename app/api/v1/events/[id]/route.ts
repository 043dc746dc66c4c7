import { json } from '../../api-route';
import { languageParametersSchema } from '../../parameters';
import { entryRoute } from '../../record-route';
import { eventById } from './event-by-id';

export const GET = entryRoute('event', languageParametersSchema, async (id, { language }) =>
  json(await eventById(id, language)),
);
