import { apiRoute, json, parseParameters } from '../api-route';
import { noParametersSchema } from '../parameters';
import { openApiDocument } from './openapi-document';

/** The API in the words of OpenAPI 3.1. */
export const GET = apiRoute(async (request) => {
  parseParameters(request, noParametersSchema);
  return json(openApiDocument());
});
