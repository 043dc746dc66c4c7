import { apiRoute, json, notFound, parseParameters } from '../../../api-route';
import { suggestParametersSchema } from '../../reconcile-parameters';
import { suggestionsOf } from '../../suggestions';

/** Entities, types or properties whose names begin with what somebody types. */
export const GET = apiRoute(
  async (request, { params }: { params: Promise<{ readonly kind: string }> }) => {
    const asked = parseParameters(request, suggestParametersSchema);
    const { kind } = await params;
    const suggested = await suggestionsOf(kind, asked);
    return json(suggested ?? notFound('Only entity, type and property are suggested.'));
  },
);
