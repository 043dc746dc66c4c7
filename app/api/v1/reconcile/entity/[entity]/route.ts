import { entityPage, parseEntityId } from '@/lib/reconcile/entity-id';
import { notFound, parseParameters, withProblems } from '../../../api-route';
import { languageParametersSchema } from '../../../parameters';

/** From an identifier of the service to the page of what it names, which says itself if it is gone. */
export const GET = withProblems(
  async (request: Request, { params }: { params: Promise<{ readonly entity: string }> }) => {
    const { language } = parseParameters(request, languageParametersSchema);
    const name =
      parseEntityId((await params).entity) ?? notFound('That is no identifier of the service.');
    // From the root: behind a proxy the server does not know under which name it was asked.
    const headers = { location: `/${language}${entityPage(name)}`, 'cache-control': 'no-store' };
    return new Response(null, { status: 303, headers });
  },
);
