import { ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ScreenBox } from '@/lib/geo/screen-box';
import type { Projection } from '@/lib/view/view';
import type { Insets } from '../engine/framed-camera';
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
  const list = useRef<HTMLUListElement>(null);
  useEdgeFrame(list, props);
  return (
    <ul
      ref={list}
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

/** What stands on the map besides panels, whoever put it there. */
const OBSTACLES = '[data-map-obstacle], .maplibregl-ctrl-attrib';

function obstaclesIn(region: HTMLElement): ScreenBox[] {
  const { left, top } = region.getBoundingClientRect();
  return [...region.querySelectorAll(OBSTACLES)].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    };
  });
}

/** Tells the overlay which places there are, and what they have to keep off. */
function useEdgeFrame(
  // By this name the compiler knows it for a ref, and does not read it while rendering.
  listRef: { readonly current: HTMLElement | null },
  { scene, overlay, places, insets, projection }: EdgePillsProps,
): void {
  // Field by field, because the caller makes a new object each time although nothing has changed.
  const { top, right, bottom, left } = insets;

  useEffect(() => {
    overlay.setPlaces(places);
    scene.redrawSoon();
  }, [scene, overlay, places]);

  useEffect(() => {
    const region = listRef.current!.parentElement!;
    overlay.setFrame({
      insets: { top, right, bottom, left },
      projection,
      obstacles: () => obstaclesIn(region),
    });
    scene.redrawSoon();
  }, [scene, overlay, listRef, projection, top, right, bottom, left]);

  // The note on borders opens at a click, while nothing moves.
  useEffect(() => {
    const corner = listRef.current!.parentElement!.querySelector('.maplibregl-ctrl-bottom-right');
    if (!corner) return;
    const observer = new ResizeObserver(() => scene.redrawSoon());
    observer.observe(corner);
    return () => observer.disconnect();
  }, [scene, listRef]);
}
