import type { Locale } from '@/lib/i18n/routing';
import type { SlidePicture } from '@/lib/tours/slide';

interface SlideImageProps {
  readonly picture: SlidePicture;
  /** Empty where its words stand beside it. */
  readonly alternative: string;
  /** Of these words, where it is not the page's. */
  readonly lang?: Locale | undefined;
  readonly className: string;
}

/** A picture out of a tour: a data URL, so there is nothing that a server could make smaller. */
export const SlideImage = ({ picture, alternative, lang, className }: SlideImageProps) => (
  // oxlint-disable-next-line next/no-img-element
  <img
    src={picture.source}
    width={picture.width}
    height={picture.height}
    alt={alternative}
    lang={lang}
    decoding="async"
    className={className}
  />
);
