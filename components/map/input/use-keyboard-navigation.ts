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
import { entryOf, walkStep, type WalkPosition, type WalkStop } from './keyboard-navigation';

/** What can have the focus on the map: a name, or the handle in the middle of a way. */
export interface WalkFocus extends WalkPosition {
  readonly target: MapTarget;
  /** Where it is on the ground. */
  readonly at: LngLat;
}

interface WalkOptions {
  readonly stops: readonly WalkStop[];
  readonly open: Selection | null;
  /** With what has the focus, at once and whenever the map has moved under it. */
  readonly onPoint: (target: MapTarget | null, focused?: HTMLElement) => void;
}

const elementOf = (composite: Element, { stop, way }: WalkPosition) =>
  composite.querySelector<HTMLElement>(
    way === null ? `[data-stop="${CSS.escape(stop)}"]` : `[data-way="${CSS.escape(way)}"]`,
  );

/** The walk by keyboard over nodes and ways: one tab stop, which stays where the reader was. */
export function useMapWalk(scene: FlowScene | null, { stops, open, onPoint }: WalkOptions) {
  const [position, setPosition] = useState<WalkPosition | null>(null);
  const [focused, setFocused] = useState<{ element: HTMLElement; focus: WalkFocus } | null>(null);
  const mapId = useId();
  const [composite, setComposite] = useState<HTMLElement | null>(null);
  const openPlace = open?.kind === 'place' ? open.id : null;
  const entry = entryOf(position, openPlace, stops);

  // A handle stands where the map has its way, also while the map moves under it.
  const follow = useEffectEvent(() => {
    if (!scene || !focused) return;
    const { element, focus } = focused;
    if (focus.way !== null) scene.place(element, focus.at);
    onPoint(focus.target, element);
  });
  useEffect(() => {
    if (!scene || !focused) return;
    follow();
    return scene.onLayOut(() => follow());
  }, [scene, focused]);

  // What had the focus may have been filtered away: it goes to what is left there.
  useEffect(() => {
    if (!focused || focused.element.isConnected || !composite || !entry) return;
    elementOf(composite, entry)?.focus({ preventScroll: true });
  });

  return {
    /** Of this map among others, for the ids of its elements. */
    id: mapId,
    setComposite,
    entry,
    /** Whether the reader has come in, so that ways are worth spelling out. */
    begun: position !== null,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!entry || !composite) return;
      // Stations have no name on the map until it is near.
      const named = stops.filter(({ id }) => {
        const element = elementOf(composite, { stop: id, way: null });
        return element !== null && !element.hidden;
      });
      const next = walkStep(event.key, entry, named);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      elementOf(composite, next)?.focus({ preventScroll: true });
    },
    onFocus: (focus: WalkFocus, { currentTarget: element }: FocusEvent<HTMLElement>) => {
      setPosition({ stop: focus.stop, way: focus.way });
      setFocused({ element, focus });
      // A name that was clicked is where the reader looks already.
      if (element.matches(':focus-visible')) scene?.bringIntoSight(focus.at);
    },
    onBlur: () => {
      setFocused(null);
      onPoint(null);
    },
  };
}

export type MapWalk = ReturnType<typeof useMapWalk>;
