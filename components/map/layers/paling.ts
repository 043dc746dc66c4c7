import { OF_LENGTH, PALE } from '@/lib/arcs/passing';

/** Nearer to a place than this, in pixels, a line seems to go there (bench/legibility/passes.ts). */
export const SEEMS_TO_JOIN = 24;
/** Of that distance: from here on a line is as strong as elsewhere. */
export const CLEAR_AT = 1.3;
/** Pixels from an end, where the line does arrive, over which it gets its strength back. */
export const END_FADE = 10;

/** As GLSL has it. */
const smoothstep = (from: number, to: number, value: number) => {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

interface PointOfLine {
  /** To the nearest place that the line only passes. */
  readonly away: number;
  /** To the nearer of its own ends. */
  readonly fromEnd: number;
  /** Of the whole line. */
  readonly length: number;
}

/** The strength of a line at one of its points, 0.4 to 1, as the fragment shader has it. All in pixels. */
export function strengthAt({ away, fromEnd, length }: PointOfLine): number {
  const near = Math.min(SEEMS_TO_JOIN, OF_LENGTH * length);
  if (away >= CLEAR_AT * near) return 1;
  const beside = 1 - smoothstep(near, CLEAR_AT * near, away);
  return 1 - (1 - PALE) * beside * smoothstep(0, END_FADE, fromEnd);
}
