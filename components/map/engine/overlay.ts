import { MapLibreOverlay } from '@deck.gl/maplibre';

interface OverlayOptions {
  readonly devicePixels: number | undefined;
  /** The overlay could not start. */
  readonly onFailure: (detail: string) => void;
}

/** The deck.gl overlay above the map, without a layer yet. */
export function makeOverlay({ devicePixels, onFailure }: OverlayOptions): MapLibreOverlay {
  return new MapLibreOverlay({
    interleaved: false,
    layers: [],
    ...(devicePixels !== undefined && { useDevicePixels: devicePixels }),
    // The layers smooth their own edges: multisampling would only slow a software renderer down.
    deviceProps: { webgl: { antialias: false, stencil: false } },
    // Without a layer the device could not start. A failing layer is a bug, reported as uncaught.
    onError: (error, layer) => {
      if (layer) reportError(error);
      else onFailure(error.message);
    },
  });
}
