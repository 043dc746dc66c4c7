import { noParametersSchema } from '../../parameters';
import { JSON_MEDIA_TYPE, json, ofTheRecord, type Operation } from '../operation';

/** About the API and the server themselves. */
export const SERVICE_OPERATIONS: readonly Operation[] = [
  {
    ...ofTheRecord,
    path: '/api/v1/openapi.json',
    summary: 'This document.',
    query: noParametersSchema,
    content: { mediaType: JSON_MEDIA_TYPE, schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/health',
    summary: 'The content hash of the record that is served, or 503.',
    query: noParametersSchema,
    isCached: false,
    content: json('Health'),
    refusals: [],
    unavailable: 'Health',
  },
];
