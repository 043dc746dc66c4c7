import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Insets } from './engine/framed-camera';
import type { MapFailure } from './engine/start-maplibre';

interface MapFailureNoticeProps {
  readonly kind: MapFailure['kind'];
  /** In a lecture there is no list of events to turn to. */
  readonly isPresented: boolean;
  readonly isRetrying: boolean;
  /** How far panels cover the map. */
  readonly insets: Insets;
  readonly onRestart: () => void;
}

/** In place of the map: why there is none, and what can be done. */
export function MapFailureNotice({
  kind,
  isPresented,
  isRetrying,
  insets: { top, right, bottom, left },
  onRestart,
}: MapFailureNoticeProps) {
  const t = useTranslations('map.unavailable');
  return (
    <div className="absolute inset-0 bg-paper">
      <div
        className="absolute grid place-content-center justify-items-center gap-3 p-8 text-center"
        style={{ top, right, bottom, left }}
      >
        <p role="status" className="max-w-prose">
          {isRetrying ? t('retrying') : t(kind, { place: isPresented ? 'lecture' : 'atlas' })}
        </p>
        {!isRetrying && (
          <Button onClick={onRestart}>
            {t(kind === 'context-lost' ? 'drawAgain' : 'tryAgain')}
          </Button>
        )}
      </div>
    </div>
  );
}
