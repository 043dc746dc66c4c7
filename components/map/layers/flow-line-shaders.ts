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

/** Extrudes each segment on the screen, so that a width is a width at the globe's limb too. */
export const vertexShader = `\
#version 300 es
#define SHADER_NAME flow-line-vertex-shader

in vec4 behindAndHere;
in vec4 aheadSideMiddle;
in vec4 distances;
in vec4 colours;
in vec4 looks;
in vec4 dashes;
in vec4 motions;

out float vHorizon;
out float vAcross;
out float vAlong;
flat out float vLength;
flat out vec4 vColour;
flat out vec4 vLook;
flat out vec4 vDash;
flat out vec4 vMotion;
flat out float vPixelRatio;

const float SMOOTHING = 0.6;
const float THINNEST = 1.6;
const float SHARPEST_MITRE = 0.5;

vec2 pixels(vec4 clip) {
  return clip.xy / clip.w * project.viewportSize / project.devicePixelRatio * 0.5;
}

vec2 pixelsOf(vec2 place) {
  return pixels(project_position_to_clipspace(vec3(place, 0.0), vec3(0.0), vec3(0.0)));
}

vec2 normalOf(vec2 delta) {
  float size = length(delta);
  return size > 1e-4 ? vec2(-delta.y, delta.x) / size : vec2(0.0);
}

void main(void) {
  // A path over the antimeridian lies in one piece, but perhaps a whole turn away from the reader.
  vec2 turn = vec2(360.0 * floor((flow.centre - aheadSideMiddle.w) / 360.0 + 0.5), 0.0);
  vec2 here = behindAndHere.zw + turn;
  geometry.worldPosition = vec3(here, 0.0);
  vec4 clip = project_position_to_clipspace(vec3(here, 0.0), vec3(0.0), vec3(0.0), geometry.position);
  vec2 point = pixels(clip);
  vec2 before = normalOf(point - pixelsOf(behindAndHere.xy + turn));
  vec2 after = normalOf(pixelsOf(aheadSideMiddle.xy + turn) - point);
  vec2 sum = before + after;
  vec2 mitre = length(sum) > 1e-4 ? normalize(sum) : after;
  // At an end one of the two is no direction, and the other is the mitre itself.
  float sharpness = max(dot(mitre, before), dot(mitre, after));
  mitre /= max(sharpness, SHARPEST_MITRE);

  bool onGlobe = project.projectionMode == PROJECTION_MODE_GLOBE;
  vec2 distance = (onGlobe ? distances.zw : distances.xy)
    * ((onGlobe ? GLOBE_RADIUS : WORLD_SCALE) * project.scale);
  // Above 0 on the near side of the globe: the sphere's horizon is where p · camera = r².
  vHorizon = onGlobe
    ? dot(geometry.position.xyz, project.cameraPosition) - GLOBE_RADIUS * GLOBE_RADIUS
    : 1.0;
  vAlong = distance.x;
  vLength = distance.y;

  // No wider than the line is here: what is rasterised in vain is paid for all the same.
  float t = vAlong / max(vLength, 1e-3);
  float reach = max(looks.x * flow.scale * 0.5 * mix(1.0, looks.y, t), THINNEST)
    + flow.casing + SMOOTHING;
  vAcross = aheadSideMiddle.z * reach;
  vec2 offset = mitre * vAcross * 2.0 * project.devicePixelRatio / project.viewportSize;
  gl_Position = vec4(clip.xy + offset * clip.w, clip.zw);

  vColour = vec4(colours.rgb, colours.a * layer.opacity);
  vLook = vec4(looks.x * flow.scale, looks.yzw);
  vPixelRatio = project.devicePixelRatio;
  vDash = dashes;
  vMotion = motions;
}
`;

/** Everything a line says is said here: width, pattern, what came about, how sure, which way. */
export const fragmentShader = `\
#version 300 es
#define SHADER_NAME flow-line-fragment-shader
precision highp float;

// Device pixels a CSS pixel, in which all lengths here are.
flat in float vPixelRatio;
in float vHorizon;
in float vAcross;
in float vAlong;
flat in float vLength;
flat in vec4 vColour;
flat in vec4 vLook;
flat in vec4 vDash;
flat in vec4 vMotion;

out vec4 fragColor;

const float THINNEST = 0.75;
const float OUTLINE = 1.25;
const float GAP = 6.0;
const float TAIL = 46.0;
const float AT_REST = 0.66;
const float SWELLING = 0.9;
const float TIE_SPACING = 8.0;
const float CHEVRON_SPACING = 11.0;

float coverage(float inside) {
  return clamp(inside * vPixelRatio + 0.5, 0.0, 1.0);
}

// Pixels into the nearest dash, negative between two.
float insideDash(vec4 dash, float along) {
  float m = mod(along, dash.x + dash.y + dash.z + dash.w);
  float second = m - dash.x - dash.y;
  return max(
    min(m, dash.x - m),
    max(min(second, dash.z - second), m - (dash.x + dash.y + dash.z + dash.w))
  );
}

// Pixels into a dash with round ends, negative outside.
float insideCapsule(float halfWidth, float across, float dash) {
  float beyond = max(halfWidth - dash, 0.0);
  return halfWidth - length(vec2(beyond, across));
}

void main(void) {
  if (vHorizon < 0.0) discard;
  float t = clamp(vAlong / max(vLength, 1e-3), 0.0, 1.0);
  float across = abs(vAcross);
  float halfWidth = max(vLook.x * 0.5 * mix(1.0, vLook.y, t), THINNEST);
  int stroke = int(vLook.z + 0.5);
  int fill = int(vLook.w + 0.5);
  float body = halfWidth - across;

  float ink;
  if (stroke == 1) {
    float rail = max(0.32 * halfWidth, 0.6);
    halfWidth = max(halfWidth, 1.6);
    ink = coverage(rail - abs(across - halfWidth + rail));
  } else if (stroke == 2) {
    float chevron = mod(vAlong + across, CHEVRON_SPACING);
    float mark = coverage(min(chevron, 0.27 * CHEVRON_SPACING - chevron)) * coverage(body);
    ink = max(mark, 0.45 * coverage(body));
    if (fill == 2) ink = mark;
  } else if (stroke == 3) {
    float tie = abs(mod(vAlong, TIE_SPACING) - 0.5 * TIE_SPACING);
    float rail = min(0.9 - across, insideDash(vDash, vAlong));
    ink = max(coverage(rail), coverage(min(0.85 - tie, body)) * coverage(insideDash(vDash, vAlong)));
  } else {
    bool isDashed = vDash.y > 0.0;
    float widening = max(1.0, vLook.x / 3.0);
    float inside = isDashed
      ? insideCapsule(halfWidth, across, insideDash(vDash * widening, vAlong))
      : body;
    ink = coverage(inside);
    if (fill == 1) ink -= coverage(inside - OUTLINE);
  }
  if (fill == 2 || (fill == 1 && stroke != 0 && stroke != 3)) {
    float outline = coverage(body) - coverage(body - OUTLINE);
    // Dots for an amount that nobody knows; dashes tell a twin outline from a twin line.
    vec4 pieces = fill == 2 ? vec4(2.5) : vec4(5.0, 4.0, 5.0, 4.0);
    if (fill == 2 || stroke == 1) outline *= coverage(insideDash(pieces, vAlong));
    ink = fill == 2 ? max(ink, outline) : outline;
  }

  float presence = 1.0;
  float fromMiddle = abs(vAlong - 0.5 * vLength);
  if (vMotion.w > 1.5) presence = coverage(fromMiddle - min(GAP, 0.15 * vLength));
  else if (vMotion.w > 0.5) presence = mix(0.3, 1.0, smoothstep(0.05, 0.4, fromMiddle / vLength));

  vec3 colour = vColour.rgb;
  float strength = 1.0;
  if (flow.time >= 0.0 && vMotion.x > 0.0) {
    float behind = fract(flow.time * vMotion.x / vMotion.y + vMotion.z - vMotion.x * t);
    float pixelsBehind = behind * vLength / vMotion.x;
    if (stroke == 4) {
      float wagon = mod(pixelsBehind, 9.0);
      ink = pixelsBehind < 36.0 ? coverage(min(min(wagon, 7.5 - wagon), body)) : 0.0;
    } else {
      float tail = exp(-pixelsBehind / TAIL);
      // A pulse leaves and arrives softly: it would else flash at a node.
      float pulse = tail * clamp(vAlong / 14.0, 0.0, 1.0) * clamp((vLength - vAlong) / 10.0, 0.0, 1.0);
      strength = mix(AT_REST, 1.0, pulse);
      float head = tail * pulse;
      ink = max(ink, head * coverage(body + SWELLING * head));
      colour = mix(colour, flow.glow, flow.glowing * head);
    }
  } else if (stroke == 4) {
    ink = 0.0;
  }

  float paper = stroke == 4 ? 0.0 : 0.8 * coverage(body + flow.casing);
  if (fill != 0) paper = max(paper, 0.8 * coverage(body));
  ink *= presence * strength;
  paper *= presence;
  float alpha = ink + paper * (1.0 - ink);
  if (alpha <= 0.004) discard;
  fragColor = vec4(mix(flow.paper, colour, ink / alpha), alpha * vColour.a);
}
`;
