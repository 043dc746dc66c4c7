import { apiRoute, json, parseParameters } from '../api-route';
import { noParametersSchema } from '../parameters';
import { openApiDocument } from './openapi-document';

/** Made once: neither the record nor the request changes it. */
const document = json(openApiDocument());

/** The API in the words of OpenAPI 3.1. */
export const GET = apiRoute(async (request) => {
  parseParameters(request, noParametersSchema);
  return document;
});
