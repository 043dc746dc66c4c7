import type { StepText } from '@/lib/lecture/presented-tour';
import { sentencesOf, type StepSentence } from '@/lib/lecture/step-sentences';

/** The sentences of a step without marks of Markdown: a picture and captions have no links. */
export function toldSentences(text: StepText, language: string): readonly StepSentence[] {
  if (text.kind === 'sentences') return text.sentences;
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' });
  return sentencesOf(text).flatMap((paragraph) =>
    [...segments.segment(unmarkedText(paragraph.text))]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ text: sentence, events: paragraph.events })),
  );
}

/** A paragraph as it is read aloud. */
export function unmarkedText(markdown: string): string {
  return (
    markdown
      .replaceAll(/<!--[^]*?-->/g, '')
      .replaceAll(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
      // What begins a heading, a quotation or an item of a list.
      .replaceAll(/^(?:[ \t]*(?:#{1,6}|>|[-+*]|\d{1,9}[.)])[ \t]+)+/gm, '')
      .replaceAll(/(?<!\\)(\*{1,3}|~~|`+)(?=\S)([^]*?[^\s\\])\1/g, '$2')
      .replaceAll(/(?<![\w\\])(_{1,3})(?=\S)([^]*?[^\s\\])\1(?!\w)/g, '$2')
      .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
