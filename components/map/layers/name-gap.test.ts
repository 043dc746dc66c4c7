import { describe, expect, it } from 'vitest';
import { GAP_FADE, NAME_GAP_LAYOUT, nameGapMesh } from './name-gap';
import { floatsAVertex } from './packed-mesh';

const FLOATS = floatsAVertex(NAME_GAP_LAYOUT);
const NAME = { left: 100, top: 40, right: 160, bottom: 56 };
const OTHER = { left: 300, top: 200, right: 341, bottom: 216 };

const verticesOf = ({ vertices }: { vertices: Float32Array }) =>
  Array.from({ length: vertices.length / FLOATS }, (_, vertex) => {
    const [x, y, fromX, fromY, halfWidth, halfHeight] = vertices.subarray(vertex * FLOATS);
    return { pixel: [x, y], fromMiddle: [fromX, fromY], halfSize: [halfWidth, halfHeight] };
  });

describe('the mesh of the gaps under names', () => {
  it('has the letters and, all round, where a line fades', () => {
    const pixels = verticesOf(nameGapMesh([NAME])).map(({ pixel }) => pixel);
    expect(pixels).toEqual([
      [100 - GAP_FADE, 40 - GAP_FADE],
      [160 + GAP_FADE, 40 - GAP_FADE],
      [100 - GAP_FADE, 56 + GAP_FADE],
      [160 + GAP_FADE, 56 + GAP_FADE],
    ]);
  });

  it('knows at each corner how far from the middle it is, and where the letters end', () => {
    const corners = verticesOf(nameGapMesh([NAME, OTHER]));
    for (const { pixel, fromMiddle } of corners.slice(0, 4)) {
      expect(fromMiddle).toEqual([pixel[0]! - 130, pixel[1]! - 48]);
    }
    expect(corners.map(({ halfSize }) => halfSize)).toEqual([
      ...Array.from({ length: 4 }, () => [30, 8]),
      ...Array.from({ length: 4 }, () => [20.5, 8]),
    ]);
  });

  it('covers each name by two triangles of its own', () => {
    const mesh = nameGapMesh([NAME, OTHER]);
    const corners = verticesOf(mesh).map(({ pixel }) => pixel);
    const areaOf = (indices: Uint32Array) => {
      const [[ax, ay], [bx, by], [cx, cy]] = [...indices].map((index) => corners[index]!) as [
        number[],
        number[],
        number[],
      ];
      return Math.abs((bx! - ax!) * (cy! - ay!) - (by! - ay!) * (cx! - ax!)) / 2;
    };
    const areas = [0, 3, 6, 9].map((index) => areaOf(mesh.indices.subarray(index, index + 3)));
    const half = ({ left, top, right, bottom }: typeof NAME) =>
      ((right - left + 2 * GAP_FADE) * (bottom - top + 2 * GAP_FADE)) / 2;
    expect(areas).toEqual([half(NAME), half(NAME), half(OTHER), half(OTHER)]);
    // Both have the diagonal: they lie beside each other, not on each other.
    expect(new Set(mesh.indices.subarray(0, 6))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('is nothing where no name is shown', () => {
    expect(nameGapMesh([])).toEqual({ vertices: new Float32Array(), indices: new Uint32Array() });
  });
});
