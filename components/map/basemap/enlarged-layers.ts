import type { LayerSpecification } from 'maplibre-gl';

const INTERPOLATE_HEAD = 3;

/** A size, or one by zoom as this style writes them: `['interpolate', kind, ['zoom'], zoom, size, …]`. */
function enlarged(size: unknown, factor: number): unknown {
  if (typeof size === 'number') return size * factor;
  if (!Array.isArray(size)) return size;
  return size.map((part: unknown, index) =>
    typeof part === 'number' && index > INTERPOLATE_HEAD && (index - INTERPOLATE_HEAD) % 2 === 1
      ? part * factor
      : part,
  );
}

const SIZES = ['text-size', 'text-halo-width', 'line-width', 'line-blur'] as const;

/** The same layers with all type and lines larger, for a room; nothing else changes. */
export function enlargedLayers(
  layers: readonly LayerSpecification[],
  factor: number,
): LayerSpecification[] {
  if (factor === 1) return [...layers];
  const enlarge = (properties: object | undefined) =>
    properties &&
    Object.fromEntries(
      Object.entries(properties).map(([name, value]: [string, unknown]) => [
        name,
        SIZES.some((size) => size === name) ? enlarged(value, factor) : value,
      ]),
    );
  return layers.map((layer) =>
    layer.type === 'symbol' || layer.type === 'line'
      ? {
          ...layer,
          ...(layer.layout && { layout: enlarge(layer.layout) }),
          ...(layer.paint && { paint: enlarge(layer.paint) }),
        }
      : layer,
  );
}
