import type { SlidePicture } from '@/lib/tours/slide';

interface SlideImageProps {
  readonly picture: SlidePicture;
  /** Empty where its words stand beside it. */
  readonly alternative: string;
  readonly className: string;
}

/** A picture out of a tour: a data URL, so there is nothing that a server could make smaller. */
export const SlideImage = ({ picture, alternative, className }: SlideImageProps) => (
  // oxlint-disable-next-line next/no-img-element
  <img
    src={picture.source}
    width={picture.width}
    height={picture.height}
    alt={alternative}
    decoding="async"
    className={className}
  />
);
