import { expect, it } from 'vitest';
import { latestEdition } from '@/lib/editions/editions';
import { editionAddress } from './edition-address';

it('is the page of a release, and for any other record the page about it', () => {
  const { version, contentHash } = latestEdition();
  expect(editionAddress('https://atlas.test', contentHash)).toBe(
    `https://atlas.test/en/record/${version}`,
  );
  expect(editionAddress('https://atlas.test', '0'.repeat(64))).toBe('https://atlas.test/en/about');
});
