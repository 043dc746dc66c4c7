import type { DefaultProps, LayerProps } from '@deck.gl/core';
import type { CommonSpace } from './common-space';
import { MARK_LAYOUT, markMesh, type Mark } from './mark';
import { markFragmentShader, markUniforms, markVertexShader } from './mark-shaders';
import { PackedMeshLayer } from './packed-mesh-layer';

interface MarkLayerOwnProps {
  /** Drawn in this order: the last lies on top. */
  readonly data: readonly Mark[];
  /** All radii are multiplied by it. */
  readonly scale?: number;
  /** Longitude in the middle of the flat map. */
  readonly centre?: number;
}
export type MarkLayerProps = MarkLayerOwnProps & LayerProps;

const defaultProps: DefaultProps<MarkLayerProps> = {
  data: { type: 'data', value: [] },
  scale: 1,
  centre: { type: 'number', value: 0 },
};

/**
 * All marks in one draw call, with edges from distance fields: sharp at any
 * size, and never tilted with the ground at the globe's limb.
 */
export class MarkLayer extends PackedMeshLayer<Required<MarkLayerOwnProps>> {
  static override readonly layerName = 'MarkLayer';
  static override readonly defaultProps = defaultProps;

  protected override readonly layout = MARK_LAYOUT;
  protected override readonly shaders = {
    vs: markVertexShader,
    fs: markFragmentShader,
    modules: [markUniforms],
  };

  protected override packMesh(space: CommonSpace) {
    return markMesh(this.props.data, space);
  }

  protected override uniforms() {
    const { scale, centre } = this.props;
    return { mark: { scale, centre } };
  }
}
