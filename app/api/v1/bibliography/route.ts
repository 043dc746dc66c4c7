import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { bibliographyQuerySchema, chosenSources } from '@/lib/citations/bibliography';
import { apiRoute } from '../api-route';

/** The references that the bibliography's page shows under the same parameters, as CSL-JSON. */
export const GET = apiRoute(async (request) => {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const chosen = chosenSources(await findBibliography(), bibliographyQuerySchema.parse(search));
  return {
    body: JSON.stringify(
      chosen.map(({ id, csl }) => ({ id, ...csl })),
      null,
      2,
    ),
    mediaType: 'application/vnd.citationstyles.csl+json',
  };
});
