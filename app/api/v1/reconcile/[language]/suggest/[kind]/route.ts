import { apiRoute, json, notFound, parseParameters } from '../../../../api-route';
import { languageIn } from '../../language-in-path';
import { suggestInLanguageSchema } from '../../../reconcile-parameters';
import { suggestionsOf } from '../../../suggestions';

interface Context {
  readonly params: Promise<{ readonly language: string; readonly kind: string }>;
}

/** As without the language in the path. */
export const GET = apiRoute(async (request, { params }: Context) => {
  const asked = parseParameters(request, suggestInLanguageSchema);
  const { kind } = await params;
  const suggested = await suggestionsOf(kind, { ...asked, language: await languageIn(params) });
  return json(suggested ?? notFound('Only entity, type and property are suggested.'));
});
