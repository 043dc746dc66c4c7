import {
  Layer,
  project32,
  type Attribute,
  type DefaultProps,
  type LayerProps,
  type UpdateParameters,
} from '@deck.gl/core';
import { Geometry, Model } from '@luma.gl/engine';
import { flowLineInstances, type FlowLine, type FlowLineInstances } from './flow-line';
import { flowUniforms, fragmentShader, vertexShader } from './flow-line-shaders';

type Rgb = readonly [number, number, number];

interface FlowLineLayerOwnProps {
  /** Drawn in this order: the last lies on top. */
  readonly data: readonly FlowLine[];
  /** Seconds since the animation began; negative for a still picture. */
  readonly time?: number;
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
  casing: 1.5,
  paper: { type: 'color', value: [255, 255, 255] },
  glow: { type: 'color', value: [255, 255, 255] },
  glowing: 0,
};

/** A strip of two triangles: along the segment, then across. */
const CORNERS = Float32Array.of(0, -1, 0, 1, 1, -1, 1, 1);

const unit = ([red, green, blue]: Rgb): [number, number, number] => [
  red / 255,
  green / 255,
  blue / 255,
];

/**
 * Lines on the ground with their pattern, taper and pulses, on flat map and globe alike.
 *
 * PathLayer draws any polyline, with joints and caps, at eight vertices a segment; these lines are
 * smooth and need four. On a computer without a graphics card that is the frame rate.
 */
export class FlowLineLayer extends Layer<Required<FlowLineLayerOwnProps>> {
  static override readonly layerName = 'FlowLineLayer';
  static override readonly defaultProps = defaultProps;

  declare state: { model?: Model; instances?: FlowLineInstances; numInstances: number };

  override initializeState() {
    const manager = this.getAttributeManager()!;
    // Layers pick nothing here: the map finds what is under the pointer by arithmetic.
    manager.remove(['instancePickingColors']);
    const packed = (field: Exclude<keyof FlowLineInstances, 'count' | 'colour'>, size: number) => ({
      size,
      noAlloc: true,
      update: (attribute: Attribute) => {
        attribute.value = this.state.instances![field];
      },
    });
    manager.addInstanced({
      instanceCourse: {
        ...packed('course', 8),
        shaderAttributes: {
          instanceBefore: { size: 4, elementOffset: 0 },
          instanceAfter: { size: 4, elementOffset: 4 },
        },
      },
      instanceFlat: packed('flat', 3),
      instanceGlobe: packed('globe', 3),
      instanceColours: {
        size: 4,
        type: 'unorm8',
        noAlloc: true,
        update: (attribute: Attribute) => {
          attribute.value = this.state.instances!.colour;
        },
      },
      instanceLooks: packed('look', 4),
      instanceDashes: packed('dash', 4),
      instanceMotions: packed('motion', 4),
    });
    this.setState({ model: this.createModel(), numInstances: 0 });
  }

  override updateState(params: UpdateParameters<this>) {
    super.updateState(params);
    if (!params.changeFlags.dataChanged) return;
    const instances = flowLineInstances(params.props.data);
    this.setState({ instances, numInstances: instances.count });
    this.getAttributeManager()!.invalidateAll();
  }

  override draw() {
    const { time, casing, paper, glow, glowing } = this.props;
    const model = this.state.model;
    if (!model || this.state.numInstances === 0) return;
    model.shaderInputs.setProps({
      flow: { time, casing, paper: unit(paper), glowing, glow: unit(glow) },
    });
    model.draw(this.context.renderPass);
  }

  private createModel(): Model {
    return new Model(this.context.device, {
      ...this.getShaders({
        vs: vertexShader,
        fs: fragmentShader,
        modules: [project32, flowUniforms],
      }),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()!.getBufferLayouts(),
      geometry: new Geometry({
        topology: 'triangle-strip',
        attributes: { corners: { size: 2, value: CORNERS } },
      }),
      isInstanced: true,
    });
  }
}
