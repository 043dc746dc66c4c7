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
