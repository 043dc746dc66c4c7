import { grown, type ScreenBox } from '@/lib/geo/screen-box';
import { squareIndices, type PackedMesh, type VertexLayout } from './packed-mesh';

/** Pixels outside the letters over which a line fades. */
export const GAP_FADE = 3;

export const NAME_GAP_LAYOUT = {
  /** From the top left of the map. */
  pixel: 2,
  /** From the middle of the name. */
  fromMiddle: 2,
  /** Half the size of the name. */
  halfSize: 2,
} as const satisfies VertexLayout;

/** A square of two triangles for each name, out to where a line has its full strength. */
export function nameGapMesh(names: readonly ScreenBox[]): PackedMesh {
  return {
    vertices: Float32Array.from(
      names.flatMap((name) => {
        const { left, top, right, bottom } = grown(name, GAP_FADE);
        const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
        const halfSize = [middleX - name.left, middleY - name.top];
        return [
          [left, top],
          [right, top],
          [left, bottom],
          [right, bottom],
        ].flatMap(([x, y]) => [x!, y!, x! - middleX, y! - middleY, ...halfSize]);
      }),
    ),
    indices: squareIndices(names.length),
  };
}
