import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import english from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { amountWords } from './amount-words';

const en = createTranslator({ locale: 'en', messages: english, namespace: 'evidence.amount' });
const vi = createTranslator({ locale: 'vi', messages: vietnamese, namespace: 'evidence.amount' });

const usd = { measure: 'value', unit: 'USD', qualifier: 'exact' } as const;

describe('amountWords', () => {
  it('never rounds', () => {
    expect(amountWords({ ...usd, value: 10_437_210 }, 'en', en)).toBe(
      '10.43721 million US dollars',
    );
    expect(amountWords({ ...usd, value: 1250 }, 'en', en)).toBe('1,250 US dollars');
    expect(amountWords({ ...usd, value: 0.35 }, 'en', en)).toBe('0.35 US dollars');
    expect(amountWords({ ...usd, value: 10_400_000 }, 'vi', vi)).toBe('10,4 triệu đô la Mỹ');
  });

  it('tells what is not quantified from zero', () => {
    expect(amountWords({ ...usd, value: null }, 'en', en)).toBe('not quantified');
    expect(amountWords({ ...usd, value: 0 }, 'en', en)).toBe('0 US dollars');
    expect(amountWords({ ...usd, value: null, qualifier: 'about' }, 'vi', vi)).toBe(
      'không có số liệu',
    );
  });

  it('says its qualifier', () => {
    const people = { measure: 'count', unit: 'person', value: 5000 } as const;
    expect(amountWords({ ...people, qualifier: 'more-than' }, 'en', en)).toBe(
      'more than 5,000 people',
    );
    expect(amountWords({ ...people, qualifier: 'at-most' }, 'vi', vi)).toBe(
      'nhiều nhất 5.000 người',
    );
    expect(amountWords({ ...people, value: 1, qualifier: 'exact' }, 'en', en)).toBe('1 person');
  });

  it('gives a growth its sign and leaves a share without one', () => {
    const percent = { unit: 'percent', value: 12.5, qualifier: 'about' } as const;
    expect(amountWords({ ...percent, measure: 'growth' }, 'en', en)).toBe('about +12.5%');
    expect(amountWords({ ...percent, measure: 'share' }, 'vi', vi)).toBe('khoảng 12,5%');
  });

  it('shows a unit that it has no words for', () => {
    const heads = { measure: 'quantity', unit: 'head', value: 10_000, qualifier: 'exact' } as const;
    expect(amountWords(heads, 'en', en)).toBe('10,000 head');
  });
});
