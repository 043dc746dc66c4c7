import { AttributionControl, type Map as MapLibreMap } from 'maplibre-gl';
import type { BasemapLanguage } from '../basemap/basemap-options';
import { attributionText } from './map-strings';

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
