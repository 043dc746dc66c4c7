import type { DefaultProps, LayerProps } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { CommonSpace } from './common-space';
import { FLOW_LINE_LAYOUT, flowLineMesh, type FlowLine } from './flow-line';
import { fragmentShader } from './flow-line-fragment';
import { vertexShader } from './flow-line-vertex';
import { PackedMeshLayer } from './packed-mesh-layer';

type Rgb = readonly [number, number, number];

interface FlowLineLayerOwnProps {
  /** Drawn in this order: the last lies on top. */
  readonly data: readonly FlowLine[];
  /** Seconds since the animation began; negative for a still picture. */
  readonly time?: number;
  /** All widths are multiplied by it. */
  readonly scale?: number;
  /** Longitude in the middle of the flat map. */
  readonly centre?: number;
  /** Pixels of `paper` left and right of each line. */
  readonly casing?: number;
  /** 0 to 255. */
  readonly paper?: Rgb;
  readonly glow?: Rgb;
  /** 0 to 1. */
  readonly glowing?: number;
}
export type FlowLineLayerProps = FlowLineLayerOwnProps & LayerProps;

const defaultProps: DefaultProps<FlowLineLayerProps> = {
  data: { type: 'data', value: [] },
  time: -1,
  scale: 1,
  centre: { type: 'number', value: 0 },
  casing: 1.3,
  paper: { type: 'color', value: [255, 255, 255] },
  glow: { type: 'color', value: [255, 255, 255] },
  glowing: 0,
};

interface FlowLineUniforms {
  /** Seconds; below 0 nothing moves. */
  readonly time: number;
  /** All widths are multiplied by it; patterns stay as they are. */
  readonly scale: number;
  /** Longitude of the middle of the flat map. Lines are drawn in the copy of the world round it. */
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

const flowUniforms = {
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

const unit = ([red, green, blue]: Rgb) => [red / 255, green / 255, blue / 255];

/** Lines on the ground with their pattern, taper and pulses, on flat map and globe alike. */
export class FlowLineLayer extends PackedMeshLayer<Required<FlowLineLayerOwnProps>> {
  static override readonly layerName = 'FlowLineLayer';
  static override readonly defaultProps = defaultProps;

  protected override readonly layout = FLOW_LINE_LAYOUT;
  protected override readonly shaders = {
    vs: vertexShader,
    fs: fragmentShader,
    modules: [flowUniforms],
  };

  protected override packMesh(space: CommonSpace) {
    return flowLineMesh(this.props.data, space);
  }

  protected override uniforms() {
    const { time, scale, centre, casing, paper, glow, glowing } = this.props;
    return { flow: { time, scale, centre, casing, paper: unit(paper), glow: unit(glow), glowing } };
  }
}
