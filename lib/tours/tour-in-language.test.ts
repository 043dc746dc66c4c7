import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/routing';
import type { Poll } from '@/lib/model/poll-schema';
import { translationOf, withSameOptions } from './edit-other-language';
import { newStep } from './new-own-tour';
import type { OtherTexts, OwnTourStep } from './own-tour';
import { textsIn, titleIn, translatedPoll, untranslated } from './tour-in-language';

const CHOICE: Poll = { kind: 'choice', prompt: 'Which?', options: ['This', 'That'] };
const step = (change: Partial<OwnTourStep>): OwnTourStep => ({ ...newStep(''), ...change });
const translated = (change: Partial<OtherTexts>) => translationOf({}, change).other!;

describe('the texts of a step', () => {
  const whole = step({
    title: 'One',
    text: 'Seen.',
    notes: 'Said.',
    poll: CHOICE,
    other: {
      ...{ title: 'Một', text: 'Đã thấy.', notes: 'Đã nói.' },
      poll: { prompt: 'Cái nào?', options: ['Này', 'Kia'] },
    },
  });

  it.each<[Locale, Locale, string]>([
    ['en', 'en', 'One'],
    ['en', 'vi', 'Một'],
    ['vi', 'vi', 'One'],
    ['vi', 'en', 'Một'],
  ])(
    'of a tour in %s, asked for in %s, are %s and the rest of that language',
    (language, asked, title) => {
      const texts = textsIn(whole, { language, asked });
      expect(texts.title).toBe(title);
      expect(texts.languages).toBeUndefined();
      expect(new Set([texts.text, texts.notes])).toEqual(
        new Set(title === 'One' ? ['Seen.', 'Said.'] : ['Đã thấy.', 'Đã nói.']),
      );
      expect(texts.poll?.prompt).toBe(title === 'One' ? 'Which?' : 'Cái nào?');
    },
  );

  it('that are missing are in the other language, which is told', () => {
    const partly = step({
      title: 'One',
      text: 'Seen.',
      poll: CHOICE,
      other: translated({ title: 'Một', notes: 'Đã nói.' }),
    });
    expect(textsIn(partly, { language: 'en', asked: 'vi' })).toEqual({
      ...{ title: 'Một', text: 'Seen.', notes: 'Đã nói.', poll: CHOICE },
      languages: { text: 'en', poll: 'en' },
    });
    expect(textsIn(partly, { language: 'en', asked: 'en' })).toEqual({
      ...{ title: 'One', text: 'Seen.', notes: 'Đã nói.', poll: CHOICE },
      languages: { notes: 'vi' },
    });
  });

  it('of a tour in one language tell it where another is asked for, and nothing where nobody has said it', () => {
    const one = step({ title: 'One', text: 'Seen.' });
    expect(textsIn(one, { language: 'en', asked: 'vi' }).languages).toEqual({
      title: 'en',
      text: 'en',
    });
    expect(textsIn(one, { language: undefined, asked: 'vi' }).languages).toBeUndefined();
    expect(textsIn(one, { language: 'en', asked: undefined }).languages).toBeUndefined();
  });

  it('lose none: what there is in either language is shown in both', () => {
    const words = fc.constantFrom('', ' ', 'a', 'b');
    const pairs = fc.record({ own: words, other: words });
    fc.assert(
      fc.property(pairs, fc.constantFrom<Locale[]>('en', 'vi'), ({ own, other }, asked) => {
        const { text, languages } = textsIn(
          step({ text: own, other: translated({ text: other }) }),
          {
            language: 'en',
            asked,
          },
        );
        const isThere = own.trim() !== '' || other.trim() !== '';
        expect(text.trim() !== '').toBe(isThere);
        const wanted = asked === 'en' ? own : other;
        expect(languages?.text !== undefined).toBe(isThere && wanted.trim() === '');
      }),
    );
  });
});

it('the title of a tour is found in the same way', () => {
  const tour = { title: 'A tour', language: 'en' as const, other: { title: 'Hành trình' } };
  expect(titleIn(tour, 'vi')).toEqual({ content: 'Hành trình' });
  expect(titleIn({ ...tour, other: { title: '' } }, 'vi')).toEqual({
    content: 'A tour',
    language: 'en',
  });
  expect(titleIn({ title: 'A tour' }, 'vi')).toEqual({ content: 'A tour' });
});

describe('a question', () => {
  it.each([
    undefined,
    { prompt: '' },
    { prompt: 'Cái nào?' },
    { prompt: 'Cái nào?', options: ['Này'] },
    { prompt: 'Cái nào?', options: ['Này', ' '] },
    { prompt: ' ', options: ['Này', 'Kia'] },
    { prompt: 'Cái nào?', options: ['Này', 'Kia', 'Nọ'] },
  ])('is not asked in words of which some are missing: %j', (words) => {
    expect(translatedPoll(CHOICE, words)).toBeUndefined();
  });

  it('keeps its kind and the order of its options', () => {
    const words = { prompt: ' Cái nào? ', options: ['Này', 'Kia'] };
    expect(translatedPoll(CHOICE, words)).toEqual({
      kind: 'choice',
      prompt: 'Cái nào?',
      options: ['Này', 'Kia'],
    });
    expect(translatedPoll({ kind: 'year', prompt: 'When?' }, words)).toEqual({
      kind: 'year',
      prompt: 'Cái nào?',
    });
  });

  it('has the same unit where none is written', () => {
    const number: Poll = { kind: 'number', prompt: 'How far?', unit: 'km' };
    expect(translatedPoll(number, { prompt: 'Bao xa?' })).toMatchObject({ unit: 'km' });
    expect(translatedPoll(number, { prompt: 'Bao xa?', unit: 'dặm' })).toMatchObject({
      unit: 'dặm',
    });
    expect(
      translatedPoll({ ...number, unit: null }, { prompt: 'Bao xa?', unit: 'dặm' }),
    ).toMatchObject({ unit: null });
  });

  it('loses the words of an option with the option, and all with itself', () => {
    const { other } = translationOf({}, { poll: { prompt: 'Cái nào?', options: ['a', 'b', 'c'] } });
    expect(withSameOptions({ other }, { at: 1, is: 'lost' }).other?.poll?.options).toEqual([
      'a',
      'c',
    ]);
    expect(withSameOptions({ other }, { at: 1, is: 'new' }).other?.poll?.options).toEqual([
      ...['a', '', 'b', 'c'],
    ]);
    expect(withSameOptions({ other }, 'all').other?.poll).toBeUndefined();
    expect(withSameOptions({}, 'all')).toEqual({});
  });
});

it('tells which fields each language lacks', () => {
  expect(untranslated(step({ title: 'One' }))).toEqual({ own: [], other: ['title'] });
  expect(
    untranslated(step({ title: 'One', poll: CHOICE, other: translated({ text: 'Chữ' }) })),
  ).toEqual({ own: ['text'], other: ['title', 'poll'] });
  expect(untranslated(step({}))).toEqual({ own: [], other: [] });
});
