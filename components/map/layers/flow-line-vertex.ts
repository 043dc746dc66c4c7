/** Extrudes each segment on the screen, so that a width is a width at the globe's limb too. */
export const vertexShader = `\
#version 300 es
#define SHADER_NAME flow-line-vertex-shader

in vec3 behind;
in vec3 here;
in vec3 ahead;
in vec4 aside;
in vec3 distances;
in vec4 colours;
in vec4 looks;
in vec4 dashes;
in vec4 motions;

out float vHorizon;
out float vAcross;
out float vAlong;
out float vAway;
out float vHalfWidth;
flat out float vCasing;
flat out float vLength;
flat out vec4 vColour;
flat out vec2 vStrokeAndFill;
flat out vec4 vDash;
// Pulses a pixel, pixels a pulse, and where the first is now. None a pixel: nothing moves.
flat out vec3 vPulse;
flat out float vMiddle;
flat out float vPixelRatio;

const float SMOOTHING = 0.6;
const float THINNEST = 0.75;
// Below these, marks and hollows could not be seen.
const float THINNEST_MARKED = 1.8;
const float THINNEST_HOLLOW = 1.75;
const float DASHES_AT_WIDTH = 3.0;
const float SHARPEST_MITRE = 0.5;

vec4 clipOf(vec3 position) {
  return project_common_position_to_clipspace(vec4(position, 1.0));
}

vec2 pixelsOf(vec4 clip) {
  return clip.xy / clip.w * project.viewportSize / project.devicePixelRatio * 0.5;
}

vec2 normalOf(vec2 delta) {
  float size = length(delta);
  return size > 1e-4 ? vec2(-delta.y, delta.x) / size : vec2(0.0);
}

void main(void) {
  bool onGlobe = project.projectionMode == PROJECTION_MODE_GLOBE;
  // A path over the antimeridian lies in one piece, but perhaps a whole turn away from the reader.
  float turns = onGlobe ? 0.0 : floor((flow.centre - aside.y) / 360.0 + 0.5);
  vec3 turn = vec3(turns * TILE_SIZE, 0.0, 0.0);
  vec4 clip = clipOf(here + turn);
  vec2 point = pixelsOf(clip);
  vec2 before = normalOf(point - pixelsOf(clipOf(behind + turn)));
  vec2 after = normalOf(pixelsOf(clipOf(ahead + turn)) - point);
  vec2 sum = before + after;
  vec2 mitre = length(sum) > 1e-4 ? normalize(sum) : after;
  // At an end one of the two is no direction, and the other is the mitre itself.
  float sharpness = max(dot(mitre, before), dot(mitre, after));
  mitre /= max(sharpness, SHARPEST_MITRE);

  // Above 0 on the near side of the globe: the sphere's horizon is where p · camera = r².
  vHorizon = onGlobe ? dot(here, project.cameraPosition) - GLOBE_RADIUS * GLOBE_RADIUS : 1.0;
  // Towards the globe's limb what lies apart is seen closer together.
  float nearness = onGlobe
    ? vHorizon / (GLOBE_RADIUS * (length(project.cameraPosition) - GLOBE_RADIUS))
    : 1.0;
  vAway = distances.z * project.scale * nearness;
  vAlong = distances.x * project.scale;
  vLength = distances.y * project.scale;

  // No wider than the line is here, because empty pixels cost as much as painted ones.
  float t = vAlong / max(vLength, 1e-3);
  float width = looks.x * flow.scale;
  bool isMarked = abs(looks.z - 1.0) < 0.5 || abs(looks.z - 3.0) < 0.5 || looks.z > 5.5;
  float thinnest = isMarked ? THINNEST_MARKED : looks.w > 0.5 ? THINNEST_HOLLOW : THINNEST;
  vHalfWidth = max(width * 0.5 * mix(1.0, looks.y, t), thinnest);
  vCasing = flow.casing * aside.w;
  float reach = vHalfWidth + vCasing + SMOOTHING;
  vAcross = aside.x * reach;
  vec2 offset = mitre * (vAcross + aside.z * flow.scale) * 2.0 * project.devicePixelRatio / project.viewportSize;
  gl_Position = vec4(clip.xy + offset * clip.w, clip.zw);

  vColour = vec4(colours.rgb, colours.a * layer.opacity);
  vStrokeAndFill = looks.zw;
  // A wide line has longer dashes, so that they are not wider than long.
  vDash = dashes * max(1.0, width / DASHES_AT_WIDTH);
  float pulses = flow.time < 0.0 ? 0.0 : motions.x;
  float length_ = max(vLength, 1e-3);
  vPulse = pulses == 0.0
    ? vec3(0.0)
    : vec3(pulses / length_, length_ / pulses, flow.time * pulses / motions.y + motions.z);
  vMiddle = motions.w;
  vPixelRatio = project.devicePixelRatio;
}
`;
