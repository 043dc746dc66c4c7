import { apiRoute, json, parseParameters } from '../../api-route';
import { proposedProperties } from '../proposed-properties';
import { proposeParametersSchema } from '../reconcile-parameters';

export const GET = apiRoute(async (request) =>
  json(await proposedProperties(parseParameters(request, proposeParametersSchema))),
);
