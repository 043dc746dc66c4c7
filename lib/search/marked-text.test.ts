import { describe, expect, it } from 'vitest';
import { excerptOf, markText } from './marked-text';
import { tokensOf } from './search-tokens';

const wanted = (...terms: string[]) => ({
  terms,
  found: new Set<string>(),
  alike: new Map<string, string>(),
  tokens: tokensOf,
});

describe('marks', () => {
  const marks = (text: string, ...terms: string[]) => {
    const { marked } = markText({ text, language: 'en' }, wanted(...terms));
    return marked.ranges.map(([start, end]) => text.slice(start, end));
  };

  it('of neighbours are one mark, of words apart are two', () => {
    expect(marks('At Bình Nhưỡng, then Nhưỡng', 'binh', 'nhuong')).toEqual([
      'Bình Nhưỡng',
      'Nhưỡng',
    ]);
    expect(marks('Kim Jong-un', 'kim', 'jong', 'un')).toEqual(['Kim Jong-un']);
  });

  it('cover a run of characters that was found in pairs', () => {
    expect(marks('대한민국 국방부', '국방', '방부')).toEqual(['국방부']);
  });

  it('say which terms the text answers', () => {
    const { answered } = markText(
      { text: 'letters of 2018', language: 'en' },
      wanted('lett', 'kim'),
    );
    expect([...answered]).toEqual(['lett']);
  });

  it('are on whole words that differ in a letter, when the search says so', () => {
    const found = new Set(['pyongyang']);
    const { marked } = markText(
      { text: 'In Pyongyang.', language: 'en' },
      { terms: ['pyeongyang'], found, alike: new Map(), tokens: tokensOf },
    );
    expect(marked.ranges).toEqual([[3, 12]]);
  });

  it('are on another form of the word, for which the text answers', () => {
    const { marked, answered } = markText(
      { text: 'Citizens abducted.', language: 'en' },
      {
        terms: ['abductees'],
        found: new Set(['abducted']),
        alike: new Map([['abducted', 'abductees']]),
        tokens: tokensOf,
      },
    );
    expect([marked.ranges, [...answered]]).toEqual([[[9, 17]], ['abductees']]);
  });
});

describe('an excerpt', () => {
  const text = `${'before '.repeat(40)}Баттулга${' after'.repeat(40)}`;
  const { marked } = markText({ text, language: 'en' }, wanted('battulga'));

  it('is cut between words round the first mark, which stays where it was', () => {
    const excerpt = excerptOf(marked, 60);
    expect(excerpt.text).toMatch(/^…before .*Баттулга.* after…$/);
    expect(excerpt.text.length).toBeLessThan(75);
    const [start, end] = excerpt.ranges[0]!;
    expect(excerpt.text.slice(start, end)).toBe('Баттулга');
  });

  it('of a short text is the text', () => {
    expect(excerptOf(marked, 10_000)).toBe(marked);
  });
});
