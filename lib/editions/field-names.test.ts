import { expect, it } from 'vitest';
import { editions } from './editions';
import { fieldNamed } from './field-names';
import { readRelease } from './read-release';
import type { Json, ReleaseEntry } from './release-schema';

/** Fields whose value pages write as one, so that no field inside it is named. */
const AS_ONE = new Set(['names', 'author', 'editor', 'issued', 'accessed', 'course']);

function fieldsIn(value: Json | ReleaseEntry | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inside]) =>
    field === 'en' || field === 'vi' ? [] : [field, ...(AS_ONE.has(field) ? [] : fieldsIn(inside))],
  );
}

it.each(editions())('every field of $version has words', async ({ version }) => {
  const { entries } = await readRelease('data', version);
  const fields = new Set(Object.values(entries).flatMap((of) => of.flatMap(fieldsIn)));
  expect(fields.size).toBeGreaterThan(40);
  expect([...fields].filter((field) => fieldNamed(field) === null)).toEqual([]);
});
