import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SlidePictureFigure } from '@/components/slide/slide-picture';
import { TourSources } from '@/components/slide/tour-sources';
import { Disclosure } from '@/components/ui/disclosure';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { tourEvents } from '@/lib/lecture/tour-events';
import type { Slide } from '@/lib/tours/slide';

interface SlideOnPhoneProps {
  readonly slide: Slide;
  readonly title: string;
  /** Of the title, and of what the slide says itself, where it is not the page's. */
  readonly titleLang?: Locale | undefined;
  readonly lang?: Locale | undefined;
  readonly tour: PresentedTour;
  readonly language: Locale;
  /** The text of the step. */
  readonly children: ReactNode;
}

/** A slide to be read in the hand. A picture stays on the screen: the room has what it shows, in words. */
export function SlideOnPhone(props: SlideOnPhoneProps) {
  const t = useTranslations('slides.sources');
  const { slide, title, titleLang, lang, tour, language, children } = props;
  return (
    <div data-slide={slide.kind} className="flex flex-col gap-4">
      <h1 lang={titleLang} className="text-2xl leading-tight font-semibold sm:text-3xl">
        <UnbrokenNames text={title} />
      </h1>
      {slide.kind === 'title' && (
        <div lang={lang} className="flex flex-col gap-1">
          {slide.subtitle !== '' && <p className="font-serif text-lg">{slide.subtitle}</p>}
          {slide.author !== '' && <p>{slide.author}</p>}
          {slide.date !== '' && <p className="text-ink-soft">{slide.date}</p>}
        </div>
      )}
      {slide.kind === 'image' && (
        <figure className="flex flex-col gap-2">
          <SlidePictureFigure
            slide={slide}
            lang={lang}
            missing="on-screen"
            className={slide.picture === null ? '' : 'h-[60dvh]'}
          />
          {(slide.caption !== '' || slide.credit !== '') && (
            <figcaption lang={lang} className="flex flex-col wrap-anywhere">
              {slide.caption}
              {slide.credit !== '' && <span className="text-ink-soft">{slide.credit}</span>}
            </figcaption>
          )}
        </figure>
      )}
      {children}
      {slide.kind === 'end' && slide.hasSources && (
        // Opened by hand: a whole room comes to this slide at once, and few will read them.
        <Disclosure title={<span className="text-lg">{t('title')}</span>}>
          <TourSources events={tourEvents(tour)} language={language} className="text-base" />
        </Disclosure>
      )}
    </div>
  );
}
