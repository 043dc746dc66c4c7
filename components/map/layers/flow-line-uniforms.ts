import type { ShaderModule } from '@luma.gl/shadertools';

export interface FlowLineUniforms {
  /** Seconds; below 0 nothing moves. */
  readonly time: number;
  /** Of all widths; patterns keep their measure. */
  readonly scale: number;
  /** Longitude of the middle of the flat map: lines are drawn in the world's copy round it. */
  readonly centre: number;
  /** Pixels of paper left and right of a line, which set off the lines that it crosses. */
  readonly casing: number;
  readonly paper: readonly [number, number, number];
  /** How far the head of a pulse is mixed with `glow`. */
  readonly glowing: number;
  readonly glow: readonly [number, number, number];
}

const block = `\
layout(std140) uniform flowUniforms {
  vec3 paper;
  float casing;
  vec3 glow;
  float glowing;
  float time;
  float scale;
  float centre;
} flow;
`;

export const flowUniforms = {
  name: 'flow',
  vs: block,
  fs: block,
  uniformTypes: {
    paper: 'vec3<f32>',
    casing: 'f32',
    glow: 'vec3<f32>',
    glowing: 'f32',
    time: 'f32',
    scale: 'f32',
    centre: 'f32',
  },
} as const satisfies ShaderModule<FlowLineUniforms>;
