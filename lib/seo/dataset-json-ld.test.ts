import { expect, it } from 'vitest';
import { z } from 'zod';
import messages from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { datasetJsonLd } from './dataset-json-ld';
import { jsonLdText } from './json-ld';

const page = { address: 'https://atlas.example/en', language: 'en' };

const words = {
  name: 'Third Neighbor: An atlas',
  description: messages.atlas.description,
  site: 'https://atlas.example',
  creator: 'The contributors',
  keywords: ['diplomacy'],
  edition: { version: '2026.1', date: '2026-11-28', contentHash: 'a'.repeat(64) },
  years: [1910, 2025] as const,
  box: { west: -122.5, south: 1.25, east: 139.5, north: 55.75 },
  variables: [{ name: 'date', description: 'When it was.' }],
  downloads: [
    { name: 'Data Package', path: '/api/v1/export/record.zip', encodingFormat: 'application/zip' },
  ],
};

/** What Google Dataset Search requires of a dataset, and what it recommends and the record has. */
const searchedDatasetSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  '@id': z.url(),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  url: z.url(),
  inLanguage: z.string(),
  license: z.url(),
  isAccessibleForFree: z.literal(true),
  creator: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) }),
  keywords: z.array(z.string().min(1)).min(1),
  version: z.string().min(1),
  identifier: z.string().regex(/^urn:sha256:[0-9a-f]{64}$/),
  datePublished: z.iso.date().optional(),
  dateModified: z.iso.date().optional(),
  temporalCoverage: z
    .string()
    .regex(/^\d{4}\/\d{4}$/)
    .optional(),
  spatialCoverage: z
    .strictObject({
      '@type': z.literal('Place'),
      geo: z.strictObject({
        '@type': z.literal('GeoShape'),
        box: z.string().regex(/^(-?[\d.]+ ){3}-?[\d.]+$/),
      }),
    })
    .optional(),
  variableMeasured: z
    .array(
      z.strictObject({
        '@type': z.literal('PropertyValue'),
        name: z.string().min(1),
        description: z.string().min(1),
      }),
    )
    .min(1),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        name: z.string().min(1),
        encodingFormat: z.string().regex(/^application\//),
        contentUrl: z.url(),
      }),
    )
    .min(1),
});

const asSent = (dataset: Parameters<typeof jsonLdText>[0]) =>
  searchedDatasetSchema.parse(JSON.parse(jsonLdText(dataset)));

it('a dataset has what Google Dataset Search requires and recommends', () => {
  const dataset = asSent(datasetJsonLd(words, page));
  expect(dataset).toMatchObject({
    version: '2026.1',
    datePublished: '2026-11-28',
    temporalCoverage: '1910/2025',
    distribution: [{ contentUrl: 'https://atlas.example/api/v1/export/record.zip' }],
  });
  // Latitude goes before longitude, the lower corner before the upper.
  expect(dataset.spatialCoverage!.geo.box).toBe('1.25 -122.5 55.75 139.5');
});

it('says nothing of what is not known', () => {
  const edition = { ...words.edition, date: null };
  const dataset = asSent(datasetJsonLd({ ...words, edition, years: null, box: null }, page));
  expect(Object.keys(dataset)).not.toContain('datePublished');
  expect(Object.keys(dataset)).not.toContain('temporalCoverage');
  expect(Object.keys(dataset)).not.toContain('spatialCoverage');
});

it('the description is long enough in every language', () => {
  const inVietnamese = { ...words, description: vietnamese.atlas.description };
  expect(() => asSent(datasetJsonLd(inVietnamese, page))).not.toThrow();
});
