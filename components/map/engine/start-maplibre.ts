import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { Camera } from '@/lib/view/camera';
import type { BasemapOptions } from '../basemap/basemap-options';
import { basemapStyle } from '../basemap/basemap-style';
import { toMapLibre } from './map-camera';
import type { MapFailure } from './map-failure';
import { uiStrings } from './map-strings';

const MIN_ZOOM = 0.4;
/** Beyond this the 1:10m data is visibly drawn with a ruler. */
const MAX_ZOOM = 8;

export type StartedMap =
  | { readonly ok: true; readonly map: MapLibreMap }
  | { readonly ok: false; readonly failure: MapFailure };

/** Starts MapLibre in `container`. No WebGL is an expected failure, so it is a value. */
export function startMapLibre(
  container: HTMLElement,
  basemap: BasemapOptions,
  camera: Camera,
): StartedMap {
  setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
  try {
    const map = new MapLibreMap({
      container,
      style: basemapStyle(basemap, window.location.origin),
      ...toMapLibre(camera),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      // Added by AtlasMap, to be collapsed and in the reader's language.
      attributionControl: false,
      locale: uiStrings(basemap.language),
      // Labels do not fade: a still frame is then the whole map, for a screenshot as for a slide.
      fadeDuration: 0,
    });
    return { ok: true, map };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: { kind: 'webgl-unavailable', detail } };
  }
}
