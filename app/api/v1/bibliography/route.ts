import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { bibliographyQuerySchema, chosenSources } from '@/lib/citations/bibliography';
import { cslJsonOf } from '@/lib/citations/csl-json';
import { apiRoute } from '../api-route';

/** The references that the bibliography's page shows under the same parameters, as CSL-JSON. */
export const GET = apiRoute(async (request) => {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const chosen = chosenSources(await findBibliography(), bibliographyQuerySchema.parse(search));
  return {
    body: cslJsonOf(chosen),
    mediaType: 'application/vnd.citationstyles.csl+json',
  };
});
