import {
  _GlobeViewport as GlobeViewport,
  Layer,
  project32,
  type Attribute,
  type UpdateParameters,
} from '@deck.gl/core';
import { Model } from '@luma.gl/engine';
import type { ShaderModule } from '@luma.gl/shadertools';
import { FLAT, GLOBE, type CommonSpace } from './common-space';
import { floatsAVertex, type PackedMesh, type VertexLayout } from './packed-mesh';

interface MeshShaders {
  readonly vs: string;
  readonly fs: string;
  readonly modules: readonly ShaderModule[];
}

/**
 * A layer drawn as one plain mesh in one call. Instancing, which deck.gl's own layers use, would take
 * less memory; but SwiftShader draws every instance as a call of its own, and two thousand of them
 * took three quarters of the frame on a computer without a graphics card.
 */
export abstract class PackedMeshLayer<Props extends { data: unknown }> extends Layer<Props> {
  static override readonly layerName: string = 'PackedMeshLayer';

  declare state: { model?: Model; mesh?: PackedMesh; space?: CommonSpace };

  protected abstract readonly layout: VertexLayout;
  protected abstract readonly shaders: MeshShaders;
  protected abstract packMesh(space: CommonSpace): PackedMesh;
  protected abstract uniforms(): Record<string, Record<string, unknown>>;

  override initializeState() {
    const manager = this.getAttributeManager()!;
    // Nothing is picked here: the map finds what is under the pointer by arithmetic.
    manager.remove(['instancePickingColors']);
    let elementOffset = 0;
    const shaderAttributes = Object.fromEntries(
      Object.entries(this.layout).map(([name, size]) => {
        const attribute = { size, elementOffset };
        elementOffset += size;
        return [name, attribute];
      }),
    );
    manager.add({
      indices: {
        size: 1,
        isIndexed: true,
        noAlloc: true,
        update: (attribute: Attribute) => {
          attribute.value = this.state.mesh!.indices;
        },
      },
      vertices: {
        size: floatsAVertex(this.layout),
        noAlloc: true,
        update: (attribute: Attribute) => {
          attribute.value = this.state.mesh!.vertices;
        },
        shaderAttributes,
      },
    });
    this.setState({ model: this.createModel() });
  }

  override shouldUpdateState(params: UpdateParameters<this>) {
    return super.shouldUpdateState(params) || this.state.space !== this.#space;
  }

  override updateState(params: UpdateParameters<this>) {
    super.updateState(params);
    const space = this.#space;
    if (!params.changeFlags.dataChanged && this.state.space === space) return;
    this.setState({ mesh: this.packMesh(space), space });
    this.getAttributeManager()!.invalidateAll();
  }

  override draw() {
    const { model, mesh } = this.state;
    if (!model || !mesh || mesh.indices.length === 0) return;
    model.setVertexCount(mesh.indices.length);
    model.shaderInputs.setProps(this.uniforms());
    model.draw(this.context.renderPass);
  }

  /** Attributes hold vertices, not objects; the mesh says how many. */
  override getNumInstances(): number {
    return this.state.mesh ? this.state.mesh.vertices.length / floatsAVertex(this.layout) : 0;
  }

  /** Of the view that is drawn. It changes a moment after the reader's choice. */
  get #space(): CommonSpace {
    return this.context.viewport instanceof GlobeViewport ? GLOBE : FLAT;
  }

  private createModel(): Model {
    const { vs, fs, modules } = this.shaders;
    return new Model(this.context.device, {
      ...this.getShaders({ vs, fs, modules: [project32, ...modules] }),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()!.getBufferLayouts({ isInstanced: false }),
      topology: 'triangle-list',
      isInstanced: false,
    });
  }
}
