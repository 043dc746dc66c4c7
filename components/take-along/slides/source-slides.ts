import { accessedWords, referenceSegments, webAddress } from '@/lib/citations/reference';
import type { HandoutSource } from '@/lib/lecture/handout/handout';
import { plainText } from '@/lib/text/escaped-xml';
import { cutToFit } from '@/lib/take-along/set-lines';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { TakeAlongWords } from '../take-along-words';
import { COLUMNS } from './slide-plan';
import { roomOf, slideRuns } from './slide-text';
import { boxLook, type Deck } from './deck';

const SOURCE_SIZES = [14, 12.5, 11.5, 10.5] as const;

/** Every source once, by number, in two columns; as many slides as it takes. */
export function addSources(deck: Deck, sources: readonly HandoutSource[]) {
  const { words } = deck;
  const paragraphs = sources.map((source) => sourceParagraph(source, words));
  // As large as they fit on one slide; where they do not, small.
  const tries = SOURCE_SIZES.map((size) => ({ size, pages: columnsOf(paragraphs, size) }));
  const { size, pages } =
    tries.find(({ pages: { length } }) => length <= COLUMNS.length) ?? tries.at(-1)!;
  const count = Math.ceil(pages.length / COLUMNS.length);
  for (let part = 0; part < count; part += 1) {
    const title =
      count === 1
        ? words.own('sources')
        : words.own('sourcesPart', { part: String(part + 1), count: String(count) });
    const slide = deck.begin(title);
    COLUMNS.forEach((column, index) => {
      const shown = pages[part * COLUMNS.length + index];
      if (!shown) return;
      slide.addText(slideRuns(shown, { ...deck, size }), {
        ...column,
        ...boxLook(deck.language),
        valign: 'top',
        objectName: words.own('sources'),
      });
    });
  }
}

function columnsOf(paragraphs: readonly TextParagraph[], size: number): TextParagraph[][] {
  const columns: TextParagraph[][] = [];
  let rest = [...paragraphs];
  while (rest.length > 0) {
    const [shown, left] = cutToFit(rest, roomOf(COLUMNS[0]!), size);
    columns.push(shown);
    rest = left;
  }
  return columns;
}

function sourceParagraph({ number, csl }: HandoutSource, words: TakeAlongWords): TextParagraph {
  const address = webAddress(csl);
  const accessed = accessedWords(csl, words.references);
  return {
    runs: [
      { text: `[${number}] `, isBold: true },
      ...referenceSegments(csl, words.references).map(({ text, italic }) => ({
        text: plainText(text),
        ...(italic && { isItalic: true }),
      })),
      ...(address === null ? [] : [{ text: ' ' }, { text: plainText(address), link: address }]),
      ...(accessed === null ? [] : [{ text: ` ${accessed}.` }]),
    ],
  };
}
