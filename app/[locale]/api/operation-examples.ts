import { editionBefore, latestEdition } from '@/lib/editions/editions';
import { siteAddress } from '@/lib/routes/site-address';

type Examples = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the forms begin with, by operation and parameter: what is required, and what shows the point. */
export const operationExamples = (): Examples => ({
  'get /api/v1/events/{id}': { id: 'hanoi-summit-2019' },
  'get /api/v1/events/{id}/json-ld': { id: 'hanoi-summit-2019' },
  'get /api/v1/events/{id}/geojson': { id: 'hanoi-summit-2019' },
  'get /api/v1/events/{id}/csl': { id: 'hanoi-summit-2019' },
  'get /api/v1/places/{id}': { id: 'hanoi' },
  'get /api/v1/places/{id}/json-ld': { id: 'hanoi' },
  'get /api/v1/places/{id}/geojson': { id: 'hanoi' },
  'get /api/v1/actors/{id}': { id: 'mongolia' },
  'get /api/v1/actors/{id}/json-ld': { id: 'mongolia' },
  'get /api/v1/sources/{id}': { id: 'tran-2025' },
  'get /api/v1/sources/{id}/json-ld': { id: 'tran-2025' },
  'get /api/v1/sources/{id}/csl': { id: 'tran-2025' },
  'get /api/v1/releases/entries': { version: latestEdition().version },
  'get /api/v1/releases/changes': {
    version: latestEdition().version,
    since: (editionBefore(latestEdition()) ?? latestEdition()).version,
  },
  'get /api/v1/claims': { events: 'hanoi-summit-2019,singapore-summit-2018' },
  'get /api/v1/near': { section: 'events', id: 'hanoi-sumit-2019' },
  'get /api/v1/search': { q: 'Bình Nhưỡng' },
  'get /api/v1/tours/{id}': { id: 'mongolia-the-mediator' },
  'get /api/v1/oembed': { url: `${siteAddress()}/en?from=2018&to=2019` },
  'get /api/v1/reconcile': {
    queries: '{"q0": {"query": "Hà Nội", "type": "place", "limit": 3}}',
  },
  'post /api/v1/reconcile': {
    queries:
      '{"q0": {"query": "summit in Hanoi", "type": "event", "properties": [{"pid": "year", "v": 2019}]}}',
  },
  'get /api/v1/reconcile/suggest/{kind}': { kind: 'entity', prefix: 'ulaan' },
  'get /api/v1/reconcile/{language}/suggest/{kind}': {
    language: 'vi',
    kind: 'entity',
    prefix: 'ulaan',
  },
  'get /api/v1/reconcile/{language}/properties': { language: 'vi', type: 'place' },
  'get /api/v1/reconcile/preview': { id: 'place.hanoi' },
  'get /api/v1/reconcile/properties': { type: 'place' },
  'get /api/v1/reconcile/entity/{entity}': { entity: 'event.hanoi-summit-2019' },
});
