import type { ShaderModule } from '@luma.gl/shadertools';

const block = `\
layout(std140) uniform markUniforms {
  float scale;
  float centre;
} mark;
`;

export const markUniforms = {
  name: 'mark',
  vs: block,
  uniformTypes: { scale: 'f32', centre: 'f32' },
} as const satisfies ShaderModule<{ scale: number; centre: number }>;

export const markVertexShader = `\
#version 300 es
#define SHADER_NAME mark-vertex-shader

in vec3 here;
in vec3 behind;
in vec3 cornerAndLongitude;
in vec4 shapes;
in vec4 fills;
in vec4 lines;

out vec2 vPixel;
flat out vec4 vShape;
flat out vec4 vFill;
flat out vec4 vLine;

flat out float vPixelRatio;

void main(void) {
  bool onGlobe = project.projectionMode == PROJECTION_MODE_GLOBE;
  // In the world's copy round the middle of the map, as lines are, so that marks lie on top of them.
  float turns = onGlobe ? 0.0 : floor((mark.centre - cornerAndLongitude.z) / 360.0 + 0.5);
  vec3 turn = vec3(turns * TILE_SIZE, 0.0, 0.0);
  vec4 clip = project_common_position_to_clipspace(vec4(here + turn, 1.0));
  vec4 back = project_common_position_to_clipspace(vec4(behind + turn, 1.0));
  vec2 halfScreen = project.viewportSize / project.devicePixelRatio * 0.5;

  vec2 apart = (clip.xy / clip.w - back.xy / back.w) * halfScreen;
  vec2 forward = length(apart) > 1e-4 ? normalize(apart) : vec2(0.0, 1.0);
  float radius = shapes.y * mark.scale;
  float reach = radius + 0.5 * shapes.z + 1.0;
  vPixel = cornerAndLongitude.xy * reach;
  vec2 pixel = vPixel;
  if (abs(shapes.x - 2.0) < 0.5) pixel += vec2(0.7071) * (radius + shapes.w * mark.scale);
  if (shapes.x > 2.5) {
    vec2 right = vec2(forward.y, -forward.x);
    pixel = right * vPixel.x + forward * (vPixel.y - radius - shapes.w * mark.scale);
  }
  gl_Position = vec4(clip.xy + pixel / halfScreen * clip.w, clip.zw);
  vShape = vec4(shapes.x, radius, shapes.zw);
  // Behind the globe it is not drawn at all, so that the globe never cuts it.
  bool isBehind =
    onGlobe && dot(here, project.cameraPosition) < GLOBE_RADIUS * GLOBE_RADIUS;
  if (isBehind) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  vPixelRatio = project.devicePixelRatio;
  vFill = vec4(fills.rgb, fills.a * layer.opacity);
  vLine = vec4(lines.rgb, lines.a * layer.opacity);
}
`;

export const markFragmentShader = `\
#version 300 es
#define SHADER_NAME mark-fragment-shader
precision highp float;

// Device pixels a CSS pixel, in which all lengths here are.
flat in float vPixelRatio;
in vec2 vPixel;
flat in vec4 vShape;
flat in vec4 vFill;
flat in vec4 vLine;

out vec4 fragColor;

float coverage(float inside) {
  return clamp(inside * vPixelRatio + 0.5, 0.0, 1.0);
}

const int DISC = 0;
const int DIAMOND = 1;
const int BUBBLE = 2;
const int ANGLE = 4;
const int DOT = 5;
const int BAR = 6;
const int CROSS = 7;

float distanceToSegment(vec2 p, vec2 start, vec2 end) {
  vec2 along = end - start;
  return length(p - start - along * clamp(dot(p - start, along) / dot(along, along), 0.0, 1.0));
}

// A box with round corners, and a tail that points down to the left.
float insideBubble(vec2 p, float r) {
  vec2 q = abs(p - vec2(0.0, 0.15 * r)) - vec2(0.65, 0.4) * r;
  float box = 0.3 * r - length(max(q, 0.0)) - min(max(q.x, q.y), 0.0);
  float flank = dot(p - vec2(-0.55, -1.0) * r, vec2(-0.651, 0.759));
  return max(box, min(min(p.x + 0.55 * r, flank), -p.y));
}

// Pixels into the shape, negative outside.
float insideShape(int shape, vec2 p, float radius) {
  if (shape == DISC) return radius - length(p);
  if (shape == DIAMOND) return (radius - abs(p.x) - abs(p.y)) * 0.7071;
  if (shape == BUBBLE) return insideBubble(p, radius);
  if (shape == DOT) return 0.8 * radius - length(p);
  if (shape == BAR) return min(0.42 * radius - abs(p.y), radius - abs(p.x));
  if (shape == CROSS) {
    vec2 q = abs(vec2(p.x + p.y, p.x - p.y)) * 0.7071;
    return min(0.36 * radius - min(q.x, q.y), radius - max(q.x, q.y));
  }
  if (shape == ANGLE) {
    vec2 side = vec2(abs(p.x), p.y);
    return 0.36 * radius - distanceToSegment(side, vec2(0.0, 0.6) * radius, vec2(0.95, -0.3) * radius);
  }
  // A head with a notched back: tip ahead, half as wide as long.
  float flank = dot(vec2(abs(p.x), p.y - radius), vec2(-0.894, -0.447));
  float back = p.y + radius - 0.45 * max(0.55 * radius - abs(p.x), 0.0);
  return min(flank, back);
}

void main(void) {
  float inside = insideShape(int(vShape.x + 0.5), vPixel, vShape.y);
  float outer = coverage(inside + 0.5 * vShape.z);
  float inner = coverage(inside - 0.5 * vShape.z);
  float line = (outer - inner) * vLine.a;
  float fill = inner * vFill.a;
  float alpha = line + fill;
  if (alpha <= 0.004) discard;
  fragColor = vec4((vLine.rgb * line + vFill.rgb * fill) / alpha, alpha);
}
`;
