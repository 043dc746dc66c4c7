import type { DefaultProps, LayerProps } from '@deck.gl/core';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { GAP_FADE, NAME_GAP_LAYOUT, nameGapMesh } from './name-gap';
import { PackedMeshLayer } from './packed-mesh-layer';

interface NameGapLayerOwnProps {
  /** Where the letters of names stand, in pixels of the map. */
  readonly data: readonly ScreenBox[];
}
export type NameGapLayerProps = NameGapLayerOwnProps & LayerProps;

const defaultProps: DefaultProps<NameGapLayerProps> = { data: { type: 'data', value: [] } };

const vertexShader = `\
#version 300 es
#define SHADER_NAME name-gap-vertex-shader

in vec2 pixel;
in vec2 fromMiddle;
in vec2 halfSize;

out vec2 vFromMiddle;
flat out vec2 vHalfSize;

void main(void) {
  vec2 share = pixel * project.devicePixelRatio / project.viewportSize;
  gl_Position = vec4(2.0 * share.x - 1.0, 1.0 - 2.0 * share.y, 0.0, 1.0);
  vFromMiddle = fromMiddle;
  vHalfSize = halfSize;
}
`;

const fragmentShader = `\
#version 300 es
#define SHADER_NAME name-gap-fragment-shader
precision highp float;

in vec2 vFromMiddle;
flat in vec2 vHalfSize;

out vec4 fragColor;

void main(void) {
  float outside = length(max(abs(vFromMiddle) - vHalfSize, 0.0));
  fragColor = vec4(0.0, 0.0, 0.0, 1.0 - smoothstep(0.0, ${GAP_FADE.toFixed(1)}, outside));
}
`;

/**
 * Interrupts lines under the names of places, as printed maps do. Drawn over the lines, with a blending
 * that takes away what is there: the land or the sea is then seen under the name, whichever it is.
 */
export class NameGapLayer extends PackedMeshLayer<Required<NameGapLayerOwnProps>> {
  static override readonly layerName = 'NameGapLayer';
  static override readonly defaultProps = defaultProps;

  protected override readonly layout = NAME_GAP_LAYOUT;
  protected override readonly shaders = { vs: vertexShader, fs: fragmentShader, modules: [] };

  protected override packMesh() {
    return nameGapMesh(this.props.data);
  }

  protected override uniforms() {
    return {};
  }
}
