import {
  useEffect,
  useEffectEvent,
  useId,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import type { Selection } from '@/lib/view/selection';
import type { LngLat } from '@/lib/geo/sphere';
import type { FlowScene } from '../scene/flow-scene';
import type { MapTarget } from '../scene/map-target';
import { entryStop, nextStop, type FocusStop, type NavigablePlace } from './keyboard-navigation';

/** What has the focus on the map: a name, or the handle in the middle of a connection. */
interface Focused extends FocusStop {
  readonly target: MapTarget;
  /** Where it is on the ground. */
  readonly at: LngLat;
}

interface NavigationOptions {
  readonly places: readonly NavigablePlace[];
  readonly open: Selection | null;
  /** Called with what has the focus, at once and whenever the map has moved. */
  readonly onPoint: (target: MapTarget | null, focused?: HTMLElement) => void;
}

const elementOf = (composite: Element, { place, connection }: FocusStop) =>
  composite.querySelector<HTMLElement>(
    connection === null
      ? `[data-place="${CSS.escape(place)}"]`
      : `[data-connection="${CSS.escape(connection)}"]`,
  );

/** Moves the focus over places and their connections. They are one tab stop, which stays in place. */
export function useKeyboardNavigation(
  scene: FlowScene | null,
  { places, open, onPoint }: NavigationOptions,
) {
  const [stop, setStop] = useState<FocusStop | null>(null);
  const [current, setCurrent] = useState<{ element: HTMLElement; focused: Focused } | null>(null);
  const mapId = useId();
  const [composite, setComposite] = useState<HTMLElement | null>(null);
  const openPlace = open?.kind === 'place' ? open.id : null;
  const entry = entryStop(stop, openPlace, places);

  // A handle stays on its connection while the map moves.
  const follow = useEffectEvent(() => {
    if (!scene || !current) return;
    const { element, focused } = current;
    if (focused.connection !== null) scene.place(element, focused.at);
    // A name that was pressed has the focus too, but it is for the pointer to say what is pointed at.
    if (element.matches(':focus-visible')) onPoint(focused.target, element);
  });
  useEffect(() => {
    if (!scene || !current) return;
    follow();
    return scene.onLayOut(() => follow());
  }, [scene, current]);

  // A filter may have removed what had the focus. The focus then goes to what is left at the place.
  useEffect(() => {
    if (!current || current.element.isConnected || !composite || !entry) return;
    elementOf(composite, entry)?.focus({ preventScroll: true });
  });

  return {
    /** Of this map among others, for the ids of its elements. */
    id: mapId,
    setComposite,
    /** Gives the focus to the name of a place. */
    focusName: (place: string) => {
      if (!composite) return;
      elementOf(composite, { place, connection: null })?.focus({ preventScroll: true });
    },
    entry,
    /** Whether the keyboard has been on the map. Before that, no connections are rendered. */
    hasBegun: stop !== null,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!entry || !composite) return;
      // Stations have no name on the map until it is near.
      const named = places.filter(({ id }) => {
        const element = elementOf(composite, { place: id, connection: null });
        return element !== null && !element.hidden;
      });
      const next = nextStop(event.key, entry, named);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      elementOf(composite, next)?.focus({ preventScroll: true });
    },
    onFocus: (focused: Focused, { currentTarget: element }: FocusEvent<HTMLElement>) => {
      setStop({ place: focused.place, connection: focused.connection });
      setCurrent({ element, focused });
      // A name that was clicked is in view already.
      if (element.matches(':focus-visible')) scene?.bringIntoView(focused.at);
    },
    onBlur: () => {
      setCurrent(null);
      onPoint(null);
    },
  };
}

export type KeyboardNavigation = ReturnType<typeof useKeyboardNavigation>;
