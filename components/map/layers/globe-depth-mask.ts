import { SolidPolygonLayer } from '@deck.gl/layers';

const CELL_DEGREES = 10;
/** Deep enough that arcs, whose chords dip a little under the surface, are not cut by it. */
const DEPTH_METRES = -60_000;

type Cell = [number, number, number][];

/** The whole globe in cells small enough that their flat faces stay near the sphere. */
function globeCells(): Cell[] {
  const cells: Cell[] = [];
  for (let west = -180; west < 180; west += CELL_DEGREES) {
    for (let south = -90; south < 90; south += CELL_DEGREES) {
      const [east, north] = [west + CELL_DEGREES, south + CELL_DEGREES];
      cells.push([
        [west, south, DEPTH_METRES],
        [east, south, DEPTH_METRES],
        [east, north, DEPTH_METRES],
        [west, north, DEPTH_METRES],
      ]);
    }
  }
  return cells;
}

const GLOBE_CELLS = globeCells();

/**
 * An invisible globe that writes only depth. Drawn first, it hides what is on the far side: the
 * overlay has a canvas of its own and knows nothing of the basemap's sphere.
 */
export function globeDepthMask(): SolidPolygonLayer<Cell> {
  return new SolidPolygonLayer<Cell>({
    id: 'globe-depth-mask',
    data: GLOBE_CELLS,
    getPolygon: (cell) => cell,
    positionFormat: 'XYZ',
    _full3d: false,
    filled: true,
    // Transparent rather than `colorMask: 0`, which luma.gl 9 fails on while drawing.
    getFillColor: [0, 0, 0, 0],
    pickable: false,
    parameters: {
      cullMode: 'none',
      depthWriteEnabled: true,
      depthCompare: 'less-equal',
    },
  });
}
