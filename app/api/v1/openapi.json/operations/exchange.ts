import { oembedParametersSchema } from '@/lib/routes/oembed';
import { languageParametersSchema } from '../../parameters';
import {
  previewParametersSchema,
  proposeInLanguageSchema,
  proposeParametersSchema,
  serviceFormSchema,
  serviceParametersSchema,
  suggestInLanguageSchema,
  suggestParametersSchema,
} from '../../reconcile/reconcile-parameters';
import { json, ofTheRecord, type Operation } from '../operation';

/** For programs that speak a protocol of their own: oEmbed, and the Reconciliation Service API. */
export const EXCHANGE_OPERATIONS: readonly Operation[] = [
  {
    ...ofTheRecord,
    path: '/api/v1/oembed',
    summary: 'What to show in another page for an address of a view or a tour, as oEmbed 1.0.',
    query: oembedParametersSchema,
    content: json('Oembed'),
    refusals: [400, 404, 501],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile',
    summary:
      'What the cells of a table may mean (Reconciliation Service API 0.2), values of properties, or the manifest.',
    query: serviceParametersSchema,
    content: json('Reconciliation'),
    refusals: [400, 413],
  },
  {
    ...ofTheRecord,
    method: 'post',
    path: '/api/v1/reconcile',
    summary: 'The same of a form, for batches that are too long for an address.',
    query: languageParametersSchema,
    form: serviceFormSchema,
    content: json('Reconciliation'),
    isCached: false,
    refusals: [400, 413, 415],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/suggest/{kind}',
    summary:
      'Entities, types or properties by what is typed of a name; the kind is entity, type or property.',
    query: suggestParametersSchema,
    content: json('Suggested'),
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/properties',
    summary: 'The properties that can be fetched of entities of a type.',
    query: proposeParametersSchema,
    content: json('ProposedProperties'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/{language}/suggest/{kind}',
    summary: 'The same suggestions, with the language in the path, as the manifest gives it.',
    query: suggestInLanguageSchema,
    content: json('Suggested'),
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/{language}/properties',
    summary: 'The same properties, with the language in the path, as the manifest gives it.',
    query: proposeInLanguageSchema,
    content: json('ProposedProperties'),
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/preview',
    summary: 'A few lines of HTML about an entity, for a frame.',
    query: previewParametersSchema,
    content: { mediaType: 'text/html', schema: null },
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/entity/{entity}',
    summary: 'Leads to the page of an entity.',
    query: languageParametersSchema,
    status: 303,
    content: null,
    isCached: false,
    refusals: [400, 404],
  },
];
