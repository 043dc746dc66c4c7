import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepText } from './presented-tour';
import {
  footnoteOfDigit,
  footnotesOf,
  litSentence,
  markdownParagraphs,
  sentencesOf,
} from './step-sentences';

const markdown = (text: string, isPlain = false): StepText => ({
  kind: 'markdown',
  markdown: text,
  isPlain,
});
const COPY =
  'They met. [1](/en/events/summit "The summit") [2](/en/events/talks "Talks")\n\nThen home. [1](/en/events/summit "The summit")';

describe('the sentences of a step', () => {
  it('are those of a tour that ships, with their events', () => {
    const sentences = [
      { text: 'They met.', events: ['summit', 'talks'] },
      { text: 'Then home.', events: ['summit', 'visit'] },
    ];
    const text: StepText = { kind: 'sentences', sentences };
    expect(sentencesOf(text)).toEqual(sentences);
    expect(footnotesOf(text)).toEqual(['summit', 'talks', 'visit']);
  });

  it('are the paragraphs of a reader’s own text, with the events that they link to', () => {
    expect(sentencesOf(markdown(COPY)).map(({ events }) => events)).toEqual([
      ['summit', 'talks'],
      ['summit'],
    ]);
    expect(footnotesOf(markdown(COPY))).toEqual(['summit', 'talks']);
    expect(footnotesOf(markdown(COPY, true))).toEqual([]);
  });

  it('a sentence that a text has not leaves all of it lit', () => {
    expect(litSentence(markdown(COPY), 1)).toBe(1);
    expect(litSentence(markdown(COPY), 2)).toBeNull();
    expect(litSentence(markdown(COPY), null)).toBeNull();
    expect(litSentence(markdown(COPY, true), 1)).toBeNull();
  });
});

describe('the paragraphs of Markdown', () => {
  it('are not parted within a fence, nor where a link is defined elsewhere', () => {
    const fenced = '```\na\n\nb\n```';
    expect(markdownParagraphs(`One\n\n${fenced}\r\n\n\nTwo`)).toEqual(['One', fenced, 'Two']);
    const defined = 'See [it].\n\n[it]: /en/events/summit';
    expect(markdownParagraphs(defined)).toEqual([defined]);
    expect(markdownParagraphs(' \n')).toEqual([]);
  });

  it('hold every line that is not blank, in its order', () => {
    const line = fc.constantFrom('a', '', ' ', '```', '- b', '~~~');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const written = (all: readonly string[]) => all.filter((one) => one.trim() !== '');
        const paragraphs = markdownParagraphs(lines.join('\n'));
        expect(written(paragraphs.flatMap((one) => one.split('\n')))).toEqual(written(lines));
      }),
    );
  });
});

it('a digit opens the footnote of its number, 0 the tenth, where the step has it', () => {
  expect([1, 3, 4, 0].map((digit) => footnoteOfDigit(digit, 3))).toEqual([1, 3, null, null]);
  expect(footnoteOfDigit(0, 10)).toBe(10);
});
