import { apiRoute, json, parseForm, parseParameters, withProblems } from '../api-route';
import { languageParametersSchema } from '../parameters';
import {
  MOST_FORM_BYTES,
  serviceFormSchema,
  serviceParametersSchema,
} from './reconcile-parameters';
import { answerOf } from './service';

/** The manifest, or what `queries` or `extend` ask. */
export const GET = apiRoute(async (request) =>
  json(await answerOf(parseParameters(request, serviceParametersSchema))),
);

/** The same of a form, for batches that are too long for an address. */
export const POST = withProblems(async (request: Request) => {
  const { language } = parseParameters(request, languageParametersSchema);
  const form = await parseForm(request, serviceFormSchema, MOST_FORM_BYTES);
  const { body, mediaType } = json(await answerOf({ language, ...form }));
  return new Response(body, {
    headers: { 'content-type': mediaType, 'cache-control': 'no-store' },
  });
});
