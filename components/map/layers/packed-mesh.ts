/** Names and sizes (in floats) of a vertex's attributes, in the order that they are packed. */
export type VertexLayout = Readonly<Record<string, 1 | 2 | 3 | 4>>;

/** Triangles ready for the GPU: one interleaved buffer, and three indices a triangle. */
export interface PackedMesh {
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
}

export function floatsAVertex(layout: VertexLayout): number {
  return Object.values(layout).reduce<number>((sum, size) => sum + size, 0);
}

const TRIANGLES_OF_SQUARE = [0, 1, 2, 1, 3, 2];

/** Two triangles for each square, whose four corners go by rows. */
export const squareIndices = (count: number): Uint32Array =>
  Uint32Array.from(
    Array.from({ length: count }, (_, square) =>
      TRIANGLES_OF_SQUARE.map((corner) => 4 * square + corner),
    ).flat(),
  );
