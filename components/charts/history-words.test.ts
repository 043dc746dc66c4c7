import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import type { DyadHistory } from '@/lib/charts/dyad-histories';
import { historyScales } from '@/lib/charts/history-scales';
import messages from '@/messages/en.json';
import { historiesSentence, historyCount, historyYears } from './history-words';

const t = createTranslator({ locale: 'en', messages, namespace: 'charts.relations' });

const history = (change: Partial<DyadHistory>): DyadHistory => ({
  ...{ id: 'dprk.rok', dyad: ['dprk', 'rok'], total: 5, undated: 0 },
  ...{ years: { first: 1948, last: 2025 }, families: [], bars: [], highest: 1.5 },
  ...change,
});

it.each([
  [{ first: 1948, last: 2025 }, '1948–2025'],
  [{ first: 1948, last: 1948 }, '1948'],
  [null, 'undated'],
])('says the years %j', (years, words) => {
  expect(historyYears(history({ years }), t)).toBe(words);
});

it('counts what is undated only where something is', () => {
  expect(historyCount(history({}), t)).toBe('5 events');
  expect(historyCount(history({ undated: 2 }), t)).toMatch(/^5 events · 2 /);
});

describe('the sentence', () => {
  const sentence = (...histories: DyadHistory[]) => {
    const { ceiling } = historyScales(histories);
    const nameOf = (_list: unknown, id: string) => id.toUpperCase();
    return historiesSentence(histories, { nameOf, ceiling }, t);
  };

  it('is about the first pair, and the highest stack of all', () => {
    const said = sentence(history({}), history({ id: 'mongolia.rok', highest: 6.2 }));
    expect(said).toMatch(/DPRK.*ROK/);
    expect(said).toContain('1948–2025');
    expect(said).toMatch(/\b7\b/);
  });

  it('says so where no two share enough', () => {
    expect(sentence()).toBe(t('none', { count: 2 }));
  });
});
