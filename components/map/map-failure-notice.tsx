import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Insets } from '@/lib/geo/map-area';
import type { MapFailure } from './engine/start-maplibre';

interface MapFailureNoticeProps {
  readonly kind: MapFailure['kind'];
  /** In a lecture there is no list of events to turn to. */
  readonly isPresented: boolean;
  readonly isRetrying: boolean;
  /** The same events without WebGL. */
  readonly still: ReactNode;
  /** How far panels cover the map. */
  readonly insets: Insets;
  readonly onRestart: () => void;
}

/** In place of the map: a still one, why there is no other, and what can be done. */
export function MapFailureNotice({
  kind,
  isPresented,
  isRetrying,
  still,
  insets: { top, right, bottom, left },
  onRestart,
}: MapFailureNoticeProps) {
  const t = useTranslations('map.unavailable');
  return (
    <div className="absolute inset-0 overflow-hidden bg-map-sea" data-map-failed="">
      <div className="absolute" style={{ top, right, bottom, left }}>
        <div className="absolute inset-6">{still}</div>
        <div className="absolute inset-x-2 bottom-2 mx-auto flex w-fit max-w-prose flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-sm border border-rule bg-panel/95 px-4 py-2 text-center shadow-sm">
          <p role="status">
            {isRetrying ? t('retrying') : t(kind, { place: isPresented ? 'lecture' : 'atlas' })}
          </p>
          {!isRetrying && (
            <Button onClick={onRestart}>
              {t(kind === 'context-lost' ? 'drawAgain' : 'tryAgain')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
