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
