import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  House,
  Minus,
  Move,
  Plus,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import type { Insets } from '@/lib/geo/map-area';
import type { FlowScene } from '../scene/flow-scene';
import type { MapHandle } from './map-handle';
import { NorthButton } from './north-button';

interface MapControlsProps {
  readonly map: MapHandle;
  readonly scene: Pick<FlowScene, 'map' | 'onLayOut'>;
  readonly insets: Insets;
}

/** Pixels of one press: about a third of a phone's map. */
const STEP = 120;

const DIRECTIONS = [
  { label: 'panUp', icon: ChevronUp, by: [0, -STEP], area: 'col-start-2 row-start-1' },
  { label: 'panLeft', icon: ChevronLeft, by: [-STEP, 0], area: 'col-start-1 row-start-2' },
  { label: 'panRight', icon: ChevronRight, by: [STEP, 0], area: 'col-start-3 row-start-2' },
  { label: 'panDown', icon: ChevronDown, by: [0, STEP], area: 'col-start-2 row-start-3' },
] as const;

/** In a row beside the note on borders. */
const ON_LOW_MAP =
  '[@container(max-height:300px)]:-translate-x-9 [@container(max-height:300px)]:translate-y-9 [@container(max-height:300px)]:flex-row [@container(max-height:300px)]:divide-x [@container(max-height:300px)]:divide-y-0';
/** At the top, since the foot has no room for a row and the key. */
const ON_SMALL_MAP =
  '[@container(max-height:300px)_and_(max-width:440px)]:top-(--free-top) [@container(max-height:300px)_and_(max-width:440px)]:bottom-auto! [@container(max-height:300px)_and_(max-width:440px)]:translate-none!';

/** Does what a drag or a pinch does, for a reader who cannot drag (WCAG 2.5.7). */
export function MapControls({ map, scene, insets }: MapControlsProps) {
  const t = useTranslations('map');
  return (
    <div
      role="group"
      aria-label={t('controls')}
      data-map-obstacle
      style={
        {
          right: insets.right + 8,
          bottom: insets.bottom + 44,
          '--free-top': `${insets.top + 8}px`,
        } as CSSProperties
      }
      className={`absolute z-10 flex flex-col divide-y divide-rule rounded-sm border border-rule bg-panel/92 text-ink shadow-sm ${ON_LOW_MAP} ${ON_SMALL_MAP}`}
    >
      <IconButton label={t('zoomIn')} onClick={() => map.zoomBy(1)}>
        <Plus aria-hidden size={18} />
      </IconButton>
      <IconButton label={t('zoomOut')} onClick={() => map.zoomBy(-1)}>
        <Minus aria-hidden size={18} />
      </IconButton>
      <IconButton label={t('goHome')} onClick={map.goHome}>
        <House aria-hidden size={16} />
      </IconButton>
      <NorthButton scene={scene} onTurn={map.turnNorthUp} />
      {/* Of its own, so that the open panel is not one of the rows that rules divide. */}
      <div className="flex">
        <Popover title={t('pan')} label={t('pan')} icon={<Move aria-hidden size={16} />}>
          <div className="grid grid-cols-3 grid-rows-3">
            {DIRECTIONS.map(({ label, icon: Icon, by: [right, down], area }) => (
              <div key={label} className={area}>
                <IconButton label={t(label)} onClick={() => map.panBy(right, down)}>
                  <Icon aria-hidden size={20} />
                </IconButton>
              </div>
            ))}
          </div>
        </Popover>
      </div>
    </div>
  );
}
