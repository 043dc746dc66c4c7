import { expect, it } from 'vitest';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { ReferenceLanguage } from '@/lib/citations/reference';
import { citedPlaces } from './cited-places';

const words = {
  t: (key: string, values: Record<string, string>) =>
    `${key.split('.')[1]} ${Object.values(values).join()}`,
  dates: { language: 'en' },
} as unknown as ReferenceLanguage;

const citation = (source: number, locator: ClaimDetail['locator'], via: number | null = null) => ({
  source,
  via,
  claim: { locator } as ClaimDetail,
});

it('names a source once, and a section once for all its paragraphs', () => {
  const cited = citedPlaces(
    [
      citation(1, { section: '2.1', paragraph: 42 }),
      citation(2, {}, 1),
      citation(1, { section: '2.1', paragraph: 43 }),
      citation(1, { page: '7' }),
      citation(1, { section: '2.1', paragraph: 42 }),
    ],
    words,
  );
  expect(cited).toEqual([
    { source: 1, via: null, where: 'section 2.1, paragraph 42, paragraph 43; page 7' },
    { source: 2, via: 1, where: null },
  ]);
});
