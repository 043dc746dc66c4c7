import { useLocale, useTranslations } from 'next-intl';
import { SlidePictureFigure } from '@/components/slide/slide-picture';
import type { Locale } from '@/lib/i18n/routing';
import type { Slide } from '@/lib/tours/slide';
import type { Imprint } from './title-page';
import { TourAddress, TourQrCode } from './tour-address';

interface SlideOnPaperProps {
  readonly slide: Slide;
  /** Of its words, where it is not the page's. */
  readonly lang?: Locale | undefined;
  readonly imprint: Imprint;
}

/** What a slide shows besides its title and its text, where a step with a map has the map. */
export function SlideOnPaper({ slide, lang, imprint }: SlideOnPaperProps) {
  switch (slide.kind) {
    case 'title': {
      const { subtitle, author, date } = slide;
      const lines = [subtitle, author, date].filter((line) => line !== '');
      return lines.length === 0 ? null : (
        <div lang={lang} className="handout-slide flex flex-col gap-0.5">
          {lines.map((line, index) => (
            <p key={index} className="wrap-anywhere">
              {line}
            </p>
          ))}
        </div>
      );
    }
    case 'section':
      return null;
    case 'image': {
      const { picture, caption, credit } = slide;
      return (
        <figure className="handout-whole flex flex-col gap-1.5">
          <SlidePictureFigure
            slide={slide}
            lang={lang}
            missing="elsewhere"
            className={picture === null ? '' : 'h-[26em]'}
          />
          {(caption !== '' || credit !== '') && (
            <figcaption lang={lang} className="text-[0.85em] leading-5 wrap-anywhere">
              {caption}
              {caption !== '' && credit !== '' && ' · '}
              <span className="text-ink-soft">{credit}</span>
            </figcaption>
          )}
        </figure>
      );
    }
    case 'end':
      return <EndOnPaper {...slide} imprint={imprint} />;
  }
}

interface EndOnPaperProps {
  readonly hasSources: boolean;
  readonly hasAddress: boolean;
  readonly imprint: Imprint;
}

/** The sources themselves are at the end of the handout. */
function EndOnPaper({ hasSources, hasAddress, imprint }: EndOnPaperProps) {
  const t = useTranslations('slides');
  const locale = useLocale();
  const { atlas } = imprint;
  const path = imprint.path ?? `/${locale}`;
  const kind = imprint.path === null ? 'atlas' : 'tour';
  return (
    <div className="handout-slide flex items-center gap-5 text-[0.9em]">
      {hasAddress && <TourQrCode site={atlas} path={path} label={t(`address.qr.${kind}`)} />}
      <div className="flex min-w-0 flex-col gap-1">
        {hasAddress && (
          <p>
            {t(`address.${kind}`)}{' '}
            <TourAddress site={atlas} path={path} instead={t('address.none')} />
          </p>
        )}
        {hasSources && <p className="handout-of-sources">{t('sources.atTheEnd')}</p>}
      </div>
    </div>
  );
}
