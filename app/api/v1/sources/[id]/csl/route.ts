import { REFERENCE_FILES } from '@/lib/citations/reference-files';
import { languageParametersSchema } from '../../../parameters';
import { entryRoute } from '../../../record-route';
import { sourceById } from '../source-by-id';

export const GET = entryRoute('source csl', languageParametersSchema, async (id) => {
  const { write, mediaType } = REFERENCE_FILES.csl;
  const { csl } = await sourceById(id);
  return { body: write([{ id, csl }]), mediaType };
});
