import { AttributionControl, LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { Camera } from '@/lib/view/camera';
import type { BasemapLanguage, BasemapOptions } from '../basemap/basemap-options';
import { basemapStyle } from '../basemap/basemap-style';
import { MAX_ZOOM, MIN_ZOOM, withinReach } from '@/lib/geo/camera-reach';
import { toMapLibre } from './map-camera';
import { mapFiles } from './map-files';
import { attributionText, uiStrings } from './map-strings';

/** As of a screen at 400 %. */
const LOW_WINDOW = '(max-height: 20rem)';

/** Why there is no map. Everything else on the page works without one. */
export interface MapFailure {
  readonly kind: 'webgl-unavailable' | 'context-lost';
  /** What the browser or library said, for a log; the page words its own sentence by `kind`. */
  readonly detail: string;
}

export type StartedMap =
  | {
      readonly ok: true;
      readonly map: MapLibreMap;
      /** Whether the wheel and one finger scroll the page, however high the window is. */
      readonly leaveScrolling: (isAlways: boolean) => void;
    }
  | { readonly ok: false; readonly failure: MapFailure };

/** On the container of a map whose land and lines are there: what stood in its place may go. */
const SHOWN = 'data-shown';
/** On the container of a map that has been drawn whole: who takes a picture may do so. */
const DRAWN = 'data-drawn';

/** Starts MapLibre in `container`. No WebGL is an expected failure, so it is a value. */
export function startMapLibre(
  container: HTMLElement,
  basemap: BasemapOptions,
  camera: Camera,
): StartedMap {
  for (const state of [SHOWN, DRAWN]) container.removeAttribute(state);
  const files = mapFiles();
  setWorkerUrl(files.worker);
  try {
    const map = new MapLibreMap({
      container,
      style: basemapStyle(basemap, files.origin),
      ...toMapLibre(camera),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      transformCameraUpdate: ({ center: { lng, lat }, zoom }) => {
        const held = withinReach({ latitude: lat, zoom });
        return held ? { center: new LngLat(lng, held.latitude), zoom: held.zoom } : {};
      },
      // Added by addCompactAttribution, to be collapsed and in the reader's language.
      attributionControl: false,
      locale: uiStrings(basemap.language),
      // Labels do not fade: a still frame is then the whole map, for a screenshot as for a slide.
      fadeDuration: 0,
    });
    void map.once('load', () => container.setAttribute(SHOWN, ''));
    void map.once('idle', () => container.setAttribute(DRAWN, ''));
    return { ok: true, map, leaveScrolling: leaveScrollingToPage(map) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // MapLibre leaves what it had made, which a further try would lie under.
    container.replaceChildren();
    return { ok: false, failure: { kind: 'webgl-unavailable', detail } };
  }
}

/**
 * While the window is hardly higher than the map, the wheel and one finger scroll the page: there would
 * be nothing beside the map to scroll it by. The same where the caller says so, for a map within a text.
 */
function leaveScrollingToPage(map: MapLibreMap): (isAlways: boolean) => void {
  const isLow = window.matchMedia(LOW_WINDOW);
  let always = false;
  const follow = () => {
    if (always || isLow.matches) map.cooperativeGestures.enable();
    else if (map.cooperativeGestures.isEnabled()) map.cooperativeGestures.disable();
  };
  follow();
  isLow.addEventListener('change', follow);
  void map.once('remove', () => isLow.removeEventListener('change', follow));
  return (isAlways) => {
    if (isAlways === always) return;
    always = isAlways;
    follow();
  };
}

/**
 * Puts the note on borders under MapLibre's small "i", closed: MapLibre would open it at first and
 * lay two lines of text over the map. Gives the control, to be removed when the language changes.
 */
export function addCompactAttribution(
  map: MapLibreMap,
  language: BasemapLanguage,
): AttributionControl {
  const control = new AttributionControl({
    compact: true,
    customAttribution: attributionText(language),
  });
  map.addControl(control, 'bottom-right');
  const element = map.getContainer().querySelector('.maplibregl-ctrl-attrib');
  element?.classList.remove('maplibregl-compact-show');
  element?.removeAttribute('open');
  return control;
}
