import { expect, it } from 'vitest';
import { unmarkedText, toldSentences } from './told-sentences';

it('reads Markdown without its marks', () => {
  expect(unmarkedText('## A *very* **short** `text`, by [the atlas](event:summit "x")!')).toBe(
    'A very short text, by the atlas!',
  );
  expect(unmarkedText('> - one\n2. two ~~three~~ ![a ship](data:x) <!-- no -->')).toBe(
    'one two three a ship',
  );
  expect(unmarkedText('2 * 3 * 4 and snake_case_name and \\*stars\\*')).toBe(
    '2 * 3 * 4 and snake_case_name and *stars*',
  );
});

it('tells a paragraph sentence by sentence, with the events of the paragraph', () => {
  const text = {
    kind: 'markdown' as const,
    isPlain: false,
    markdown: 'He came in 1958. He left [again](?open=event.visit-1).\n\nAnd then?',
  };
  expect(toldSentences(text, 'en').map((sentence) => sentence.text)).toEqual([
    'He came in 1958.',
    'He left again.',
    'And then?',
  ]);
});

it('leaves the sentences of a tour that ships as they are', () => {
  const sentences = [{ text: 'One. *Two*.', events: ['a'] }];
  expect(toldSentences({ kind: 'sentences', sentences }, 'vi')).toEqual(sentences);
});
