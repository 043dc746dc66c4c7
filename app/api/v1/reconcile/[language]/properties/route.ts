import { apiRoute, json, parseParameters } from '../../../api-route';
import { proposedProperties } from '../../proposed-properties';
import { proposeInLanguageSchema } from '../../reconcile-parameters';
import { languageIn } from '../language-in-path';

interface Context {
  readonly params: Promise<{ readonly language: string }>;
}

/** As without the language in the path. */
export const GET = apiRoute(async (request, { params }: Context) => {
  const asked = parseParameters(request, proposeInLanguageSchema);
  return json(await proposedProperties({ ...asked, language: await languageIn(params) }));
});
