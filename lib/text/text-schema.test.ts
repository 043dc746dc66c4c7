import { describe, expect, it } from 'vitest';
import { namesSchema } from './text-schema';

const standard = [
  { language: 'en', text: 'Republic of Korea' },
  { language: 'vi', text: 'Hàn Quốc' },
];

const problems = (...others: object[]) =>
  namesSchema.safeParse([...standard, ...others]).error?.issues.map(({ message }) => message) ?? [];

describe('names', () => {
  it('may have a short one in each language', () => {
    expect(
      problems(
        { language: 'en', text: 'ROK', kind: 'short' },
        { language: 'vi', text: 'Hàn', kind: 'short' },
      ),
    ).toEqual([]);
  });

  it('may have a variant of the same text as the short one', () => {
    expect(
      problems(
        { language: 'en', text: 'ROK', kind: 'short' },
        { language: 'en', text: 'ROK', kind: 'variant', source: 'book' },
      ),
    ).toEqual([]);
  });

  it('have one short and one standard name a language at most', () => {
    expect(
      problems(
        { language: 'en', text: 'ROK', kind: 'short' },
        { language: 'en', text: 'R.O.K.', kind: 'short' },
      ),
    ).toEqual(['expected at most one short name a language']);
    expect(problems({ language: 'en', text: 'Korea' })).toEqual([
      'expected at most one standard name a language',
    ]);
  });

  it('have no short name of what has no standard one', () => {
    expect(problems({ language: 'ko', text: '한국', kind: 'short' })).toEqual([
      'a short name stands beside a standard one of its language',
    ]);
  });

  it('have a standard one in English', () => {
    expect(
      namesSchema.safeParse([{ language: 'vi', text: 'Hàn Quốc' }]).error?.issues,
    ).toHaveLength(1);
  });
});
