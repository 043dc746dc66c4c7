import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepText } from '../presented-tour';
import { captionAt, captionParts, captionSentences, captionTimes } from './captions';
import { plainMarkdown } from './plain-text';

const told = (...sentences: string[]): StepText => ({
  kind: 'sentences',
  sentences: sentences.map((text) => ({ text, events: [] })),
});
const markdown = (text: string): StepText => ({ kind: 'markdown', markdown: text, isPlain: false });

describe('the parts of a caption', () => {
  it('have all words in their order, and are short', () => {
    const word = fc.stringMatching(/^[a-zđạ.,]{1,20}$/);
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 60 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        const parts = captionParts(sentences);
        expect(parts.join(' ')).toBe(sentences.join(' '));
        expect(parts.every((part) => part !== '' && part.length <= 90)).toBe(true);
      }),
    );
  });

  it('cut only a word that is longer than a part', () => {
    expect(captionParts(['a'.repeat(100)]).map(({ length }) => length)).toEqual([90, 10]);
  });

  it('end with a clause where there is one', () => {
    const [first] = captionParts([
      'The leaders met in Ulaanbaatar in the spring of that year, and what they agreed on was a line of rail to the sea.',
    ]);
    expect(first).toBe('The leaders met in Ulaanbaatar in the spring of that year,');
  });
});

describe('the caption of a moment', () => {
  const parts = ['a'.repeat(85), 'b'.repeat(85), 'short'];

  it('goes on by reading time, and the last part stays', () => {
    const [one, two] = captionTimes(parts);
    const at = (ms: number) => captionAt(parts, ms, null)[0];
    expect([at(0), at(one! - 1), at(one!), at(one! + two!), at(1e9)]).toEqual([
      ...['a', 'a', 'b', 's', 's'],
    ]);
    expect(one).toBe(5000);
  });

  it('fills the time of the step where that is known', () => {
    const at = (ms: number) => captionAt(parts, ms, 24_000)[0];
    expect([at(9_900), at(10_100), at(20_100)]).toEqual(['a', 'b', 's']);
  });

  it('is empty where there are no notes', () => {
    expect(captionAt([], 5, 1000)).toBe('');
  });
});

describe('what is said at a sentence', () => {
  const said = (
    step: Parameters<typeof captionSentences>[0],
    lit: number | null,
    isBySentence = false,
  ) => captionSentences(step, { lit, isBySentence }).said;

  it('is its own where text and notes go together', () => {
    const step = { text: told('One.', 'Two.'), notes: told('Of one.', 'Of two.') };
    expect(said(step, 1)).toEqual(['Of two.']);
    expect(said(step, null)).toEqual(['Of one.', 'Of two.']);
    // Each will be said when its sentence is lit.
    expect(said(step, null, true)).toEqual([]);
  });

  it('is all of the notes where they do not', () => {
    const step = { text: told('One.', 'Two.'), notes: told('A.', 'B.', 'C.') };
    expect(said(step, 1, true)).toEqual(['A.', 'B.', 'C.']);
  });

  it('has no marks of Markdown', () => {
    const notes = markdown('# Title\n\n- **Say** [this](/en/events/x "A title")\n\nand _that_');
    expect(said({ text: told(), notes }, null)).toEqual(['Title', 'Say this', 'and that']);
  });
});

describe('what nobody says', () => {
  const text = markdown('One.\n\nTwo.');
  const said = (notes: string, lit: number | null = null) =>
    captionSentences({ text, notes: markdown(notes) }, { lit, isBySentence: false }).said;

  it('is the cue of a copy of a tour that ships, which does not stand for a sentence either', () => {
    const notes = '> Ask the room.\nWait.\n\nOf one. [1](/en/events/x "X")\n\nOf two.';
    expect(said(notes)).toEqual(['Of one. 1', 'Of two.']);
    expect(said(notes, 1)).toEqual(['Of two.']);
    expect(said('Of one.\n> Wait.\n\nOf two.', 0)).toEqual(['Of one.']);
  });

  it.each(['---', '* * *', '___', '| a | b |\n|---|:-:|\n| 1 | 2 |', 'a | b\n--|--\n1 | 2'])(
    'is a rule or a table: %j',
    (part) => {
      expect(said(`Of one.\n\n${part}\n\nOf two.`, 1)).toEqual(['Of two.']);
    },
  );

  it('is not a line that only looks like one', () => {
    const notes = '5 > 3, **so** it is\n\na | b\n\n-- he said';
    expect(said(notes)).toEqual(['5 > 3, so it is', 'a | b', '-- he said']);
  });
});

it('keeps the words of Markdown, also those with escaped marks', () => {
  expect(plainMarkdown('1\\. a \\* b ![alt](/x.png) <b>c</b>\n2. d')).toBe('1. a * b alt c d');
});
