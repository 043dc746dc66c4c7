/** The fields that entries of releases have, by which pages name them: `editions.fields` has the words. */
export const FIELDS = [
  ...['id', 'family', 'type', 'kind', 'status', 'certainty', 'supplement', 'formerly', 'plover'],
  ...['date', 'dateBasis', 'dateText', 'dateNote', 'notBefore', 'notAfter'],
  ...['title', 'summary', 'note', 'names', 'text', 'language', 'translation'],
  ...['legs', 'from', 'to', 'who', 'basis', 'mutual', 'venue', 'corridor'],
  ...['participants', 'actor', 'role', 'related', 'event', 'relation'],
  ...['claims', 'source', 'via', 'locator', 'quotation', 'stance', 'on', 'says'],
  ...['paragraph', 'section', 'footnote', 'page', 'table'],
  ...['amounts', 'measure', 'value', 'unit', 'qualifier', 'flow', 'period', 'commodity'],
  ...['partner', 'reporter'],
  ...['longitude', 'latitude', 'country', 'wikidata', 'viaf', 'geonames', 'parent', 'existed'],
  ...['affiliation', 'seat', 'continues', 'lifetime', 'roles', 'of', 'during'],
  ...['csl', 'author', 'editor', 'container-title', 'title-short', 'publisher', 'publisher-place'],
  ...[
    'issued',
    'accessed',
    'volume',
    'issue',
    'URL',
    'DOI',
    'citedIn',
    'document',
    'referenceList',
  ],
  ...['stations', 'segments', 'services', 'states', 'state', 'gauges', 'lengthKm', 'opened'],
  ...['course', 'courseFrom'],
  ...['steps', 'events', 'notes', 'cue', 'view', 'poll', 'prompt', 'pace'],
] as const;
export type FieldName = (typeof FIELDS)[number];

/** Null for a field of a later schema than this code. */
export const fieldNamed = (field: string): FieldName | null =>
  FIELDS.find((known) => known === field) ?? null;
