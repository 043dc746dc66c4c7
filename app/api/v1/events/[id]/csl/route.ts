import { referencesOf } from '@/app/unapi/references-of';
import { REFERENCE_FILES } from '@/lib/citations/reference-files';
import { notFound } from '../../../api-route';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';
import { eventById } from '../event-by-id';

export const GET = entryRoute('event csl', languageParametersSchema, async (id, { language }) => {
  const event = await eventById(id, language);
  const found = await referencesOf({ kind: 'event', id: event.id }, language);
  const { write, mediaType } = REFERENCE_FILES.csl;
  return { body: write(found ?? notFound(`There is no event "${id}".`)), mediaType };
});
