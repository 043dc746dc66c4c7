import { ImageOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import type { SlideOf } from '@/lib/tours/slide';
import { SlideImage } from './slide-image';

interface SlidePictureFigureProps {
  readonly slide: SlideOf<'image'>;
  /** Of its words, where it is not the page's. */
  readonly lang?: Locale | undefined;
  /** Where a picture is that is not here: on the screen of the room, or in the file of the tour. */
  readonly missing: 'on-screen' | 'elsewhere';
  readonly className: string;
}

/** The picture as large as its place allows, in its own shape; where it is missing, what it shows in words. */
export function SlidePictureFigure({ slide, lang, missing, className }: SlidePictureFigureProps) {
  const t = useTranslations('slides');
  const { picture, alternative } = slide;
  if (picture === null) {
    return (
      <div
        data-missing-picture
        className={`flex flex-col justify-center gap-[0.4em] rounded-sm border border-dashed border-control p-[1em] leading-[1.3] ${className}`}
      >
        <p className="flex items-center gap-[0.5em] font-semibold">
          <ImageOff aria-hidden className="size-[1.2em] shrink-0" />
          {t(`missing.${missing}`)}
        </p>
        {alternative !== '' && (
          <p className="wrap-anywhere text-ink-soft">{t('shows', { alternative })}</p>
        )}
      </div>
    );
  }
  return (
    <div className={`relative ${className}`}>
      <SlideImage
        picture={picture}
        alternative={alternative}
        lang={lang}
        className="absolute inset-0 size-full object-contain"
      />
    </div>
  );
}
