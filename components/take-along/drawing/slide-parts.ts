import { shortReference } from '@/lib/citations/reference';
import { MOST_SOURCES_ON_A_SLIDE } from '@/lib/lecture/cited-sources';
import { plainText } from '@/lib/text/escaped-xml';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { Slide, SlidePicture } from '@/lib/tours/slide';
import type { TakeAlongWords } from '../take-along-words';
import type { SlideSetting } from './slide-setting';

/** What a slide shows besides its title and its text, as far as a file can: as components/slide does on the stage. */
export interface SlideParts {
  readonly subtitle: readonly TextParagraph[];
  /** Who speaks, and when. */
  readonly about: readonly TextParagraph[];
  readonly picture: SlidePicture | null;
  /** What the picture shows. */
  readonly alternative: string;
  /** In place of a picture that is missing, or that cannot be read. */
  readonly missing: readonly TextParagraph[];
  /** Of the picture, and whose it is. */
  readonly caption: readonly TextParagraph[];
  readonly address: readonly TextParagraph[];
  readonly sources: readonly TextParagraph[];
}

const NOTHING: SlideParts = {
  ...{ subtitle: [], about: [], picture: null, alternative: '', missing: [], caption: [] },
  ...{ address: [], sources: [] },
};

export function slideParts(slide: Slide, setting: SlideSetting, words: TakeAlongWords): SlideParts {
  switch (slide.kind) {
    case 'title':
      return {
        ...NOTHING,
        subtitle: linesOf(slide.subtitle),
        about: linesOf(slide.author, slide.date),
        address: slide.hasAddress ? addressLine(setting, words) : [],
      };
    case 'section':
      return NOTHING;
    case 'image': {
      const { picture, alternative, caption, credit } = slide;
      const { slides: t } = words;
      const missing = [
        { runs: [{ text: t('missing.elsewhere'), isBold: true }] },
        ...linesOf(alternative === '' ? '' : t('shows', { alternative })),
      ];
      return {
        ...NOTHING,
        picture,
        alternative: plainText(alternative),
        missing,
        caption: linesOf([caption, credit].filter((line) => line !== '').join(' · ')),
      };
    }
    case 'end':
      return {
        ...NOTHING,
        address: slide.hasAddress ? addressLine(setting, words) : [],
        sources: slide.hasSources ? sourceLines(setting, words) : [],
      };
  }
}

const linesOf = (...lines: readonly string[]): TextParagraph[] =>
  lines.filter((line) => line.trim() !== '').map((line) => ({ runs: [{ text: plainText(line) }] }));

function addressLine(
  { address: open }: SlideSetting,
  { slides: t }: TakeAlongWords,
): TextParagraph[] {
  if (open === null) return [];
  const { kind, address } = open;
  return [
    {
      runs: [{ text: `${t(`address.${kind}`)} ` }, { text: address, isBold: true, link: address }],
    },
  ];
}

function sourceLines(
  { sources }: SlideSetting,
  { slides: t, references }: TakeAlongWords,
): TextParagraph[] {
  if (sources.length === 0) return [];
  const more = sources.length - MOST_SOURCES_ON_A_SLIDE;
  return [
    { runs: [{ text: t('sources.count', { count: sources.length }), isBold: true }] },
    ...sources.slice(0, MOST_SOURCES_ON_A_SLIDE).map(({ csl }): TextParagraph => {
      const title = (csl.author ?? csl.editor) ? ` · ${csl['title-short'] ?? csl.title}` : '';
      return { runs: [{ text: plainText(`${shortReference(csl, references)}${title}`) }] };
    }),
    ...(more > 0 ? [{ runs: [{ text: t('sources.more', { count: more }), isItalic: true }] }] : []),
  ];
}
