import type { DefaultProps, LayerProps } from '@deck.gl/core';
import { MARK_LAYOUT, markMesh, type Mark } from './mark';
import { markFragmentShader, markVertexShader } from './mark-shaders';
import { PackedMeshLayer } from './packed-mesh-layer';

interface MarkLayerOwnProps {
  /** Drawn in this order: the last lies on top. */
  readonly data: readonly Mark[];
}
export type MarkLayerProps = MarkLayerOwnProps & LayerProps;

const defaultProps: DefaultProps<MarkLayerProps> = {
  data: { type: 'data', value: [] },
};

/**
 * Discs, diamonds and arrowheads in one draw call, with edges from distance fields: sharp at any
 * size, and never tilted with the ground at the globe's limb.
 */
export class MarkLayer extends PackedMeshLayer<Required<MarkLayerOwnProps>> {
  static override readonly layerName = 'MarkLayer';
  static override readonly defaultProps = defaultProps;

  protected override readonly layout = MARK_LAYOUT;
  protected override readonly shaders = {
    vs: markVertexShader,
    fs: markFragmentShader,
    modules: [],
  };

  protected override packMesh() {
    return markMesh(this.props.data);
  }

  protected override uniforms() {
    return {};
  }
}
