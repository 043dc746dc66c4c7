import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DATA_LICENCE } from '@/lib/catalogue/record-description';
import { latestEdition } from '@/lib/editions/editions';
import packageJson from '@/package.json';
import { metadataFiles } from './metadata';

const text = (name: string) => metadataFiles().get(name)!;

const authorsSchema = z.array(z.strictObject({ name: z.string().min(1) })).min(1);
const dateSchema = z.string().regex(/^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/);

/**
 * The rules of the published schema of the Citation File Format 1.2.0 for the fields that our file has:
 * required keys, types and patterns, and no key that it does not know.
 */
const citationSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: authorsSchema,
  version: z.string().min(1),
  license: z.string().min(1),
  keywords: z.array(z.string().min(1)).min(1),
  'preferred-citation': z.strictObject({
    type: z.enum(['data', 'database']),
    title: z.string().min(1),
    abstract: z.string().min(1),
    authors: authorsSchema,
    version: z.string().min(1),
    'date-released': dateSchema,
    year: z.int().min(1),
    license: z.string().min(1),
    keywords: z.array(z.string().min(1)).min(1),
  }),
});

it.each(['CITATION.cff', 'codemeta.json'])('%s is as its source has it', async (name) => {
  // Else: npm run record -- metadata
  expect(await readFile(name, 'utf8')).toBe(text(name));
});

it('CITATION.cff keeps the rules of its format, and names both licences and versions', () => {
  const citation = citationSchema.parse(parse(text('CITATION.cff')));
  expect(citation).toMatchObject({ version: packageJson.version, license: packageJson.license });
  const { version, date } = latestEdition();
  expect(citation['preferred-citation']).toMatchObject({
    version,
    license: DATA_LICENCE.spdx,
    'date-released': date,
  });
});

it('codemeta.json says the same', () => {
  const codemeta: unknown = JSON.parse(text('codemeta.json'));
  const citation = citationSchema.parse(parse(text('CITATION.cff')));
  expect(codemeta).toMatchObject({
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    name: citation.title,
    version: citation.version,
    license: `https://spdx.org/licenses/${citation.license}`,
    keywords: citation.keywords,
    hasPart: {
      '@type': 'Dataset',
      name: citation['preferred-citation'].title,
      version: citation['preferred-citation'].version,
      license: DATA_LICENCE.address,
    },
  });
});

it('nothing that nobody has given is made up', () => {
  const words = [...metadataFiles().values()].join('\n');
  expect(words).not.toMatch(/orcid|doi\.org|github\.com|repository|example\./i);
});
