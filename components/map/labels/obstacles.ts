import type { ScreenBox } from '@/lib/geo/screen-box';

/** What stands on the map besides panels, whoever put it there. */
const OBSTACLES = '[data-map-obstacle], .maplibregl-ctrl-attrib';
/** Whose size may change while nothing moves; the corner stays where the note on borders is made again. */
const RESIZED = '[data-map-obstacle], .maplibregl-ctrl-bottom-right';

/** What names and pills keep off, in pixels from the top left of a map. */
export function obstaclesOn(map: HTMLElement): ScreenBox[] {
  const { left, top } = map.getBoundingClientRect();
  // Not all that is in `main`: this is asked on every frame of a movement, and a list is long.
  const overMap = [...(map.closest('main')?.children ?? [])].filter((element) =>
    element.matches(OBSTACLES),
  );
  return [...map.querySelectorAll(OBSTACLES), ...overMap].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    };
  });
}

/** Calls back when an obstacle opens, closes, comes or goes; gives back how to stop that. */
export function onObstacleChange(map: HTMLElement, callback: () => void): () => void {
  const sizes = new ResizeObserver(callback);
  for (const element of map.querySelectorAll(RESIZED)) sizes.observe(element);
  const beside = new MutationObserver(callback);
  const main = map.closest('main');
  if (main) beside.observe(main, { childList: true });
  return () => {
    sizes.disconnect();
    beside.disconnect();
  };
}
