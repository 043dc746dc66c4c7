import { apiRoute, notFound, parseParameters } from '@/app/api/v1/api-route';
import { routing } from '@/lib/i18n/routing';
import { REFERENCE_FILES } from '@/lib/citations/reference-files';
import { unapiFormats, unapiId, unapiParametersSchema } from '@/lib/citations/unapi';
import { referencesOf } from './references-of';

/** What a page names, as a program for references takes it: formats first, then the thing in one of them. */
export const GET = apiRoute(async (request) => {
  const { id, format } = parseParameters(request, unapiParametersSchema);
  if (id === undefined) return { body: unapiFormats(null), mediaType: 'application/xml' };
  const found = await referencesOf(id, routing.defaultLocale);
  if (found === null) notFound('There is nothing under that id.');
  if (format === undefined) {
    return { body: unapiFormats(unapiId(id.kind, id.id)), mediaType: 'application/xml' };
  }
  const { write, mediaType } = REFERENCE_FILES[format];
  return { body: write(found), mediaType };
});
