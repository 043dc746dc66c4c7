import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { KeyInView } from '@/components/map/input/map-signs';
import { buttonClass } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { atlasAddress } from '@/lib/routes/embed-page';
import { RECORD_LICENCE } from '@/lib/seo/record-licence';
import { SCRIPTS_FOR_EMBED } from '@/lib/server/page-marks';
import type { View } from '@/lib/view/view';
import { EmbedKey } from './embed-key';
import './embed.css';

interface EmbedFrameProps {
  /** The view in words. */
  readonly title: string;
  readonly view: View;
  readonly language: Locale;
  /** Names of parameters that could not be read. */
  readonly ignored: readonly string[];
  readonly mapKey: KeyInView;
  readonly still: ReactNode;
  /** Takes the place of the picture, when it has its turn. */
  readonly live: ReactNode;
}

const LINK =
  'inline-flex min-h-6 items-center rounded-sm underline decoration-control underline-offset-4 hover:text-ink pointer-coarse:min-h-11';

/** A view in the page of somebody else: title, map, key, credit, and the way to the atlas. */
export function EmbedFrame(props: EmbedFrameProps) {
  const { title, view, language, ignored, mapKey, still, live } = props;
  const t = useTranslations('embed');
  const atlas = useTranslations('atlas');
  const words = useTranslations('map.still');
  const isWhole = view.picture === 'map' && view.compare === null;
  return (
    <div data-embed="" className="embed flex h-dvh flex-col bg-paper">
      <meta {...SCRIPTS_FOR_EMBED} />
      {/* Any other page would be refused in the frame. */}
      <base target="_blank" />
      <header className="flex shrink-0 items-center justify-between gap-3 border-b border-rule bg-panel px-3 py-1">
        <h1 className="line-clamp-2 min-w-0 text-base leading-5 font-semibold" title={title}>
          {title}
        </h1>
        <a
          href={atlasAddress(view, language)}
          rel="noopener"
          className={`shrink-0 text-sm ${LINK}`}
        >
          {t('open')}
        </a>
      </header>
      <main data-embed-map="" className="embed-map relative min-h-0 grow overflow-clip bg-map-sea">
        <div className="embed-still absolute inset-4">{still}</div>
        <div className="embed-live absolute inset-0">{live}</div>
        <div className="pointer-events-none absolute top-2 left-2 z-10 flex max-w-[calc(100%-4rem)] flex-col items-start gap-1 text-xs leading-5 [&>p]:rounded-sm [&>p]:bg-panel/95 [&>p]:px-2">
          <p role="status" className="embed-comes">
            {t('comes')}
          </p>
          {!isWhole && <p className="embed-note">{t('mapOnly')}</p>}
          {ignored.length > 0 && (
            <p className="embed-note">{t('ignored', { parameters: ignored.join(', ') })}</p>
          )}
          <noscript>
            <p className="rounded-sm bg-panel/95 px-2">{words('noScript')}</p>
          </noscript>
        </div>
      </main>
      <footer className="relative flex shrink-0 flex-wrap items-center gap-x-4 border-t border-rule bg-panel px-3 py-1 text-xs leading-5 text-ink-soft">
        <EmbedKey mapKey={mapKey} />
        <button
          type="button"
          hidden
          data-embed-button=""
          aria-pressed="false"
          className={buttonClass(
            'outline',
            'min-h-7 px-2 text-xs aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11',
          )}
        >
          {t('live')}
        </button>
        <p className="embed-credit ml-auto flex flex-wrap items-center gap-x-3">
          <a href={`/${language}`} rel="noopener" className={LINK}>
            {atlas('name')}
          </a>
          <a href={RECORD_LICENCE} rel="license noopener" className={LINK}>
            CC BY 4.0
          </a>
        </p>
      </footer>
    </div>
  );
}
