import { ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Projection } from '@/lib/view/view';
import type { Insets } from '@/lib/geo/map-area';
import type { KeyboardNavigation } from '../input/use-keyboard-navigation';
import type { FlowScene } from '../scene/flow-scene';
import type { EdgeOverlay } from './edge-overlay';
import './edge-pills.css';
import type { EdgeCandidate } from './map-labels';

interface EdgePillsProps {
  readonly scene: Pick<FlowScene, 'bringIntoView' | 'redrawSoon'>;
  readonly overlay: EdgeOverlay;
  /** Busiest first. */
  readonly places: readonly EdgeCandidate[];
  readonly insets: Insets;
  readonly projection: Projection;
  readonly navigation: Pick<KeyboardNavigation, 'focusName'>;
  /** Called when the pointer is on a pill, and so on nothing of the map. */
  readonly onPoint: (target: null) => void;
}

/**
 * Buttons at the edge of the map that lead to busy places out of view. All are there at once, and
 * those of places in view are hidden, so that panning renders nothing in React.
 */
export function EdgePills(props: EdgePillsProps) {
  const { scene, overlay, places, navigation, onPoint } = props;
  const t = useTranslations('map');
  useEdgeFrame(props);
  return (
    <ul
      aria-label={t('edgePlaces')}
      className="pointer-events-none absolute inset-0 overflow-hidden"
    >
      {places.map(({ id, name, activity, place }) => {
        const label = t('edgePlaceLabel', { name, count: activity });
        return (
          <li
            key={id}
            ref={(element) => overlay.attach(id, element)}
            hidden
            className="edge-pill"
            data-edge-place={id}
          >
            <button
              type="button"
              aria-label={label}
              data-tooltip={label}
              onClick={() => {
                // The pill goes when its place is in view; the name of the place keeps the focus.
                navigation.focusName(id);
                scene.bringIntoView(place);
              }}
              onPointerEnter={() => onPoint(null)}
            >
              <ArrowUp aria-hidden size={14} />
              <span className="edge-pill-name">{name}</span>
              <span className="edge-pill-count">· {activity}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Tells the overlay which places there are, and what panels cover. */
function useEdgeFrame({ scene, overlay, places, insets, projection }: EdgePillsProps): void {
  // Field by field, because the caller makes a new object each time although nothing has changed.
  const { top, right, bottom, left } = insets;

  useEffect(() => {
    overlay.setPlaces(places);
    scene.redrawSoon();
  }, [scene, overlay, places]);

  useEffect(() => {
    overlay.setFrame({ insets: { top, right, bottom, left }, projection });
    scene.redrawSoon();
  }, [scene, overlay, projection, top, right, bottom, left]);
}
