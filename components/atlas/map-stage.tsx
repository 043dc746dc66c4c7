import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import './map-stage.css';

interface MapStageProps {
  /** What the server drew; nothing after another picture. */
  readonly still: ReactNode;
  /** Whether the live map begins elsewhere than the still one, which then would be a jump. */
  readonly isElsewhere: boolean;
  /** What the map shows, in words. */
  readonly caption: ReactNode;
  /** Classes of the part that no panel covers. */
  readonly free: string;
  /** The live map, or two of them. */
  readonly children: ReactNode;
}

/**
 * The live map, and until it is drawn the still one with a word on it. Which of them is seen is a matter
 * of style alone (map-stage.css), so that it holds before any script runs, and where none does.
 */
export function MapStage({ still, isElsewhere, caption, free, children }: MapStageProps) {
  const t = useTranslations('map.still');
  return (
    <div className="map-stage absolute inset-0">
      {still && (
        <div
          className={`map-stage-still absolute inset-0 overflow-hidden bg-map-sea ${isElsewhere ? '' : 'print-alone'}`}
        >
          <div className={`absolute ${free}`}>
            <div className="relative size-full">
              <div className="map-stage-picture absolute inset-6" data-elsewhere={isElsewhere}>
                {still}
              </div>
              <div className="absolute bottom-2 left-2 max-w-[min(22rem,calc(100%-4.5rem))] rounded-sm border border-rule bg-panel/95 px-2.5 py-1.5 text-xs leading-5 shadow-sm">
                {caption}
                <p role="status" className="map-stage-loading text-ink-soft">
                  {t('loading')}
                </p>
                <p className="map-stage-no-script text-ink-soft">{t('noScript')}</p>
              </div>
            </div>
          </div>
        </div>
      )}
      <div className="map-stage-live absolute inset-0">{children}</div>
    </div>
  );
}
