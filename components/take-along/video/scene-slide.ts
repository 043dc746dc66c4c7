import { textOfParagraph, type TextParagraph } from '@/lib/take-along/text-runs';
import type { Slide, SlideKind } from '@/lib/tours/slide';
import { loadedPicture } from '../drawing/loaded-picture';
import { slideParts } from '../drawing/slide-parts';
import type { SlideSetting } from '../drawing/slide-setting';
import type { TakeAlongWords } from '../take-along-words';

/** What a step without a map shows besides its title and its text, each part as lines. */
export interface SceneSlide {
  readonly kind: SlideKind;
  readonly subtitle: readonly string[];
  readonly about: readonly string[];
  readonly address: readonly string[];
  readonly sources: readonly string[];
  readonly picture: HTMLImageElement | null;
  /** In place of the picture. */
  readonly missing: readonly string[];
  readonly caption: readonly string[];
}

/** What slides are drawn with. */
export interface SlidesOfVideo {
  readonly setting: SlideSetting;
  readonly words: TakeAlongWords;
}

const linesOf = (paragraphs: readonly TextParagraph[]) => paragraphs.map(textOfParagraph);

export async function sceneSlide(
  slide: Slide,
  { setting, words }: SlidesOfVideo,
): Promise<SceneSlide> {
  const { picture, ...parts } = slideParts(slide, setting, words);
  return {
    kind: slide.kind,
    subtitle: linesOf(parts.subtitle),
    about: linesOf(parts.about),
    address: linesOf(parts.address),
    sources: linesOf(parts.sources),
    picture: picture && (await loadedPicture(picture)),
    missing: linesOf(parts.missing),
    caption: linesOf(parts.caption),
  };
}

/** All that the slides of these steps have in letters. */
export const lettersOfSlides = (
  steps: readonly { readonly slide?: Slide | undefined }[],
  { setting, words }: SlidesOfVideo,
): string =>
  steps
    .flatMap(({ slide }) => {
      if (!slide) return [];
      const { picture: _pixels, alternative: _words, ...parts } = slideParts(slide, setting, words);
      return Object.values(parts).flatMap(linesOf);
    })
    .join('');

/** What there is to read on a slide, so that it stands long enough. */
export function readOnSlide(slide: Slide | undefined): string {
  switch (slide?.kind) {
    case 'title':
      return [slide.subtitle, slide.author, slide.date].join(' ').trim();
    case 'image':
      return `${slide.caption} ${slide.credit}`.trim();
    default:
      return '';
  }
}
