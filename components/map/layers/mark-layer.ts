import {
  Layer,
  project32,
  type Attribute,
  type DefaultProps,
  type LayerProps,
  type UpdateParameters,
} from '@deck.gl/core';
import { Geometry, Model } from '@luma.gl/engine';
import { markInstances, type Mark, type MarkInstances } from './mark';
import { markFragmentShader, markVertexShader } from './mark-shaders';

interface MarkLayerOwnProps {
  /** Drawn in this order: the last lies on top. */
  readonly data: readonly Mark[];
}
export type MarkLayerProps = MarkLayerOwnProps & LayerProps;

const defaultProps: DefaultProps<MarkLayerProps> = {
  data: { type: 'data', value: [] },
};

const CORNERS = Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1);

/**
 * Discs, diamonds and arrowheads in one draw call, with edges from distance fields: sharp at any
 * size, and never tilted with the ground at the globe's limb.
 */
export class MarkLayer extends Layer<Required<MarkLayerOwnProps>> {
  static override readonly layerName = 'MarkLayer';
  static override readonly defaultProps = defaultProps;

  declare state: { model?: Model; instances?: MarkInstances; numInstances: number };

  override initializeState() {
    const manager = this.getAttributeManager()!;
    manager.remove(['instancePickingColors']);
    const packed = (field: Exclude<keyof MarkInstances, 'count'>, type: 'float32' | 'unorm8') => ({
      size: 4,
      type,
      noAlloc: true,
      update: (attribute: Attribute) => {
        attribute.value = this.state.instances![field];
      },
    });
    manager.addInstanced({
      instancePlaces: packed('place', 'float32'),
      instanceShapes: packed('shape', 'float32'),
      instanceFills: packed('fill', 'unorm8'),
      instanceLines: packed('line', 'unorm8'),
    });
    this.setState({ model: this.createModel(), numInstances: 0 });
  }

  override updateState(params: UpdateParameters<this>) {
    super.updateState(params);
    if (!params.changeFlags.dataChanged) return;
    const instances = markInstances(params.props.data);
    this.setState({ instances, numInstances: instances.count });
    this.getAttributeManager()!.invalidateAll();
  }

  override draw() {
    if (this.state.numInstances > 0) this.state.model?.draw(this.context.renderPass);
  }

  private createModel(): Model {
    return new Model(this.context.device, {
      ...this.getShaders({ vs: markVertexShader, fs: markFragmentShader, modules: [project32] }),
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
