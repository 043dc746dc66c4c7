/** Meridians and parallels every `step` degrees, as an atlas has them; also what gives the globe its form. */
export function graticule(step: number): GeoJSON.Feature<GeoJSON.MultiLineString> {
  const lines: GeoJSON.Position[][] = [];
  // The antimeridian is left out: drawn at both edges of the world it would be twice as dark.
  for (let longitude = -180 + step; longitude <= 180; longitude += step) {
    lines.push(range(-80, 80, 5).map((latitude) => [longitude, latitude]));
  }
  for (let latitude = -80 + (80 % step || 0); latitude <= 80; latitude += step) {
    lines.push(range(-180, 180, 5).map((longitude) => [longitude, latitude]));
  }
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
}

function range(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
}
