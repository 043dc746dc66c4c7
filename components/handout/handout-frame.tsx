import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageAnchor } from '@/components/ui/page-anchor';
import { TOURS_PAGE } from '@/lib/tours/tour-links';
import './handout.css';
import './handout-slides.css';
import { PrintButton } from './print-button';

interface HandoutFrameProps {
  readonly title: string;
  /** The page of the tour, without the language; null where it has none. */
  readonly tourPage: string | null;
  /** The texts can be cut for an exercise. */
  readonly hasGaps: boolean;
  /** The button that opens the dialog with its files. */
  readonly takeAlong: ReactNode;
  readonly children: ReactNode;
}

const CHECK = 'inline-flex min-h-8 cursor-pointer items-center gap-2 max-md:min-h-11';
const BOX = 'size-4 accent-accent';

/** The preview: what to print, above what will be printed. The switches are the style sheet's. */
export function HandoutFrame({ title, tourPage, hasGaps, takeAlong, children }: HandoutFrameProps) {
  const t = useTranslations('handout.toolbar');
  return (
    <div className="handout-page min-h-dvh bg-paper print:bg-white">
      <header
        aria-label={t('label')}
        className="top-0 z-10 border-b border-rule bg-panel/95 md:sticky print:hidden"
      >
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2 text-sm sm:px-6">
          <PageAnchor
            href={tourPage ?? TOURS_PAGE}
            className="inline-flex min-h-8 items-center underline decoration-control underline-offset-4 hover:text-accent max-md:min-h-11"
          >
            {t(tourPage === null ? 'toTours' : 'back')}
          </PageAnchor>
          <label className={CHECK}>
            <input id="handout-sources" type="checkbox" defaultChecked className={BOX} />
            {t('sources')}
          </label>
          <label className={CHECK}>
            <input id="handout-notes" type="checkbox" className={BOX} />
            {t('notes')}
          </label>
          <label className={CHECK}>
            <input id="handout-lines" type="checkbox" className={BOX} />
            {t('lines')}
          </label>
          <label className={CHECK}>
            <input id="handout-two" type="checkbox" className={BOX} />
            {t('two')}
          </label>
          <label className={CHECK}>
            <input id="handout-slides" type="checkbox" className={BOX} />
            {t('slides')}
          </label>
          {hasGaps && (
            <label className={CHECK}>
              <input id="handout-gaps" type="checkbox" className={BOX} />
              {t('gaps')}
            </label>
          )}
          <span className="ml-auto flex flex-wrap items-center gap-x-4">
            <span className="text-xs leading-5 text-ink-soft">{t('paper')}</span>
            {takeAlong}
            <PrintButton label={t('print')} waiting={t('waiting')} runningTitle={title} />
          </span>
        </div>
      </header>
      <main className="handout">{children}</main>
    </div>
  );
}
