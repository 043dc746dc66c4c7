import { apiRoute, notFound } from '../v1/api-route';

/** Any other address of the API: problem+json, like everything else that goes wrong here. */
export const GET = apiRoute(async (request) =>
  notFound(
    `There is nothing at ${new URL(request.url).pathname}; /api/v1/openapi.json lists the addresses.`,
  ),
);
