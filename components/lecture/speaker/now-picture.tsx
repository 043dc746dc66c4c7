'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import type { Slide } from '@/lib/tours/slide';
import type { PictureGround } from './picture-ground';

// What draws maps, and the record that they show, come after the notes.
const ScreenPicture = dynamic(
  () => import('./screen-picture').then((module) => module.ScreenPicture),
  {
    ssr: false,
    loading: () => <PictureLoading />,
  },
);

// No tour that ships has one.
const SlideThumbnail = dynamic(
  () => import('@/components/slide/slide-thumbnail').then((module) => module.SlideThumbnail),
  { ssr: false, loading: () => null },
);

interface PictureProps {
  readonly view: View;
  readonly language: Locale;
}

interface NowPictureProps extends PictureProps {
  /** What can be done on the map: drawn into its picture, in the pixels of the picture. */
  readonly children: (ground: PictureGround) => ReactNode;
}

/** What the screen shows now, to be pointed at and drawn on; a chart is named only. */
export function NowPicture({ view, language, children }: NowPictureProps) {
  const t = useTranslations('speaker.picture');
  return (
    <figure aria-label={t('now')} data-picture="now">
      {view.picture === 'map' ? (
        <>
          <ScreenPicture view={view} language={language} renderOverlay={children} />
          <p className="mt-1 text-xs text-ink-soft low:sr-only">{t('laser')}</p>
        </>
      ) : (
        <p className="text-ink-soft">{t(`chart.${view.picture}`)}</p>
      )}
    </figure>
  );
}

/** What the screen will show next. */
export function NextPicture({ view, language }: PictureProps) {
  const t = useTranslations('speaker.picture');
  return (
    <figure aria-label={t('next')} data-picture="next">
      {view.picture === 'map' ? (
        <ScreenPicture view={view} language={language} />
      ) : (
        <p className="text-ink-soft">{t(`nextChart.${view.picture}`)}</p>
      )}
    </figure>
  );
}

interface PictureOfSlideProps {
  readonly of: 'now' | 'next';
  readonly slide: Slide;
  readonly title: string;
  /** Of the title, where it is not the page's. */
  readonly lang: Locale | undefined;
}

/** A slide as the screen shows it: there is nothing on it to be drawn on from here. */
export function PictureOfSlide({ of, slide, title, lang }: PictureOfSlideProps) {
  const t = useTranslations('speaker.picture');
  return (
    <figure aria-label={t(of)} data-picture={of}>
      <SlideThumbnail slide={slide} title={title} lang={lang} />
    </figure>
  );
}

function PictureLoading() {
  const t = useTranslations('speaker.picture');
  return <p className="text-sm text-ink-soft">{t('loading')}</p>;
}
