import { OF_LENGTH, PALE } from '@/lib/arcs/passing';
import { CLEAR_AT, END_FADE, SEEMS_TO_JOIN } from './paling';

const float = (value: number) => value.toFixed(2);

/**
 * Everything a line says is said here: width, pattern, what came about, how sure, from where to where.
 *
 * Without a graphics card this program is most of a frame, so it stops as soon as it can: lines are
 * two parts paper to three parts colour, and a pulse lies on a small stretch of each.
 */
export const fragmentShader = `\
#version 300 es
#define SHADER_NAME flow-line-fragment-shader
precision highp float;

// Lengths are in CSS pixels, of which each is so many of the device's.
flat in float vPixelRatio;
in float vHorizon;
in float vAcross;
in float vAlong;
// Pixels from the places that the line only passes.
in float vAway;
in float vHalfWidth;
flat in float vCasing;
flat in float vLength;
flat in vec4 vColour;
flat in vec2 vStrokeAndFill;
flat in vec4 vDash;
flat in vec3 vPulse;
flat in float vMiddle;

out vec4 fragColor;

const float OUTLINE = 1.25;
const float GAP = 6.0;
const float TAIL = 120.0;
const float AT_REST = 0.66;
const float SWELLING = 0.9;
const float PAPER = 0.8;
const float TIE_SPACING = 8.0;
const float DIAMOND_SPACING = 12.0;
const float CHEVRON_SPACING = 11.0;
const float WAGON = 9.0;
const float TRAIN = 36.0;

const float SEEMS_TO_JOIN = ${float(SEEMS_TO_JOIN)};
const float OF_LENGTH = ${float(OF_LENGTH)};
const float CLEAR_AT = ${float(CLEAR_AT)};
const float PALE = ${float(PALE)};
const float END_FADE = ${float(END_FADE)};

const int DIAMONDS = 1;
const int CHEVRONS = 2;
const int TIES = 3;
const int TRAIN_ONLY = 4;
const int OPPOSED_CHEVRONS = 5;
const int CROSSES = 6;
const int OUTLINED = 1;
const int DOTTED = 2;

float coverage(float inside) {
  return clamp(inside * vPixelRatio + 0.5, 0.0, 1.0);
}

// Pixels into the nearest dash, negative between two.
float insideDash(vec4 dash, float along) {
  float period = dash.x + dash.y + dash.z + dash.w;
  float m = mod(along, period);
  float second = m - dash.x - dash.y;
  return max(min(m, dash.x - m), max(min(second, dash.z - second), m - period));
}

// Pixels into a dash with round ends, negative outside.
float insideCapsule(float halfWidth, float across, float dash) {
  return halfWidth - length(vec2(max(halfWidth - dash, 0.0), across));
}

// How much of a pixel the pattern paints, 0 to 1. A hollow line has the marks of its pattern inside.
float pattern(int stroke, int fill, float across, float body) {
  float tube = coverage(body) - coverage(body - OUTLINE);
  if (stroke == CHEVRONS || stroke == OPPOSED_CHEVRONS) {
    float onward = stroke == CHEVRONS ? vAlong : abs(vAlong - 0.5 * vLength);
    float chevron = mod(onward + across, CHEVRON_SPACING);
    float share = fill == OUTLINED ? 0.18 : 0.27;
    float mark = coverage(min(chevron, share * CHEVRON_SPACING - chevron)) * coverage(body);
    if (fill == OUTLINED) return max(mark, tube);
    if (fill == DOTTED) return max(mark, tube * coverage(insideDash(vec4(2.5), vAlong)));
    return max(mark, 0.45 * coverage(body));
  }
  if (stroke == TIES || stroke == CROSSES) {
    float along = abs(mod(vAlong, TIE_SPACING) - 0.5 * TIE_SPACING);
    float tie = stroke == TIES ? 0.85 - along : 0.85 - 0.7071 * abs(along - across);
    float rail = coverage(clamp(0.3 * vHalfWidth, 0.55, 0.9) - across);
    return max(fill == OUTLINED ? tube : rail, coverage(min(tie, body)));
  }
  if (stroke == DIAMONDS) {
    float along = abs(mod(vAlong, DIAMOND_SPACING) - 0.5 * DIAMOND_SPACING);
    float diamond = 0.8 * (body - 0.75 * along);
    float line = coverage(max(0.28 * vHalfWidth, 0.6) - across);
    return max(fill == OUTLINED ? tube : line, coverage(diamond));
  }
  float inside = vDash.y > 0.0
    ? insideCapsule(vHalfWidth, across, insideDash(vDash, vAlong))
    : body;
  float painted = coverage(inside);
  return fill == 0 ? painted : painted - coverage(inside - OUTLINE);
}

void main(void) {
  if (vHorizon < 0.0) discard;
  int stroke = int(vStrokeAndFill.x + 0.5);
  int fill = int(vStrokeAndFill.y + 0.5);
  float across = abs(vAcross);
  float body = vHalfWidth - across;

  bool isMoving = vPulse.x > 0.0;
  // Never so long that on a short arc it is the arc itself.
  float reach = min(TAIL, 0.4 * vPulse.y);
  float behind = isMoving ? fract(vPulse.z - vPulse.x * vAlong) * vPulse.y : TAIL;
  if (stroke == TRAIN_ONLY) {
    float wagon = mod(behind, WAGON);
    float painted = isMoving && behind < TRAIN ? coverage(min(min(wagon, 7.5 - wagon), body)) : 0.0;
    fragColor = vec4(vColour.rgb, vColour.a * painted);
    return;
  }

  float pulse = 0.0;
  if (behind < reach) {
    // A pulse leaves and arrives softly: it would otherwise flash at a node.
    float fade = clamp(min(vAlong / 14.0, (vLength - vAlong) / 10.0), 0.0, 1.0);
    float tail = 1.0 - behind / reach;
    pulse = tail * tail * tail * fade;
  }

  float paper = vCasing > 0.0 ? PAPER * coverage(body + vCasing) : 0.0;
  float painted = 0.0;
  vec3 colour = vColour.rgb;
  float swelling = SWELLING * pulse;
  if (body + swelling > -0.5) {
    painted = pattern(stroke, fill, across, body);
    if (isMoving) painted *= AT_REST + (1.0 - AT_REST) * pulse;
    if (pulse > 0.0) {
      float head = pulse * pulse;
      painted = max(painted, head * coverage(body + swelling));
      colour = mix(colour, flow.glow, flow.glowing * head);
    }
  }

  if (vMiddle > 0.5) {
    float fromMiddle = abs(vAlong - 0.5 * vLength);
    float presence = vMiddle > 1.5
      ? coverage(fromMiddle - min(GAP, 0.15 * vLength))
      : mix(0.3, 1.0, smoothstep(0.05, 0.4, fromMiddle / vLength));
    painted *= presence;
    paper *= presence;
  }
  // The paper stays, so that the line seems to pass under the place.
  float joining = min(SEEMS_TO_JOIN, OF_LENGTH * vLength);
  if (vAway < CLEAR_AT * joining) {
    float fromEnd = min(vAlong, vLength - vAlong);
    float beside = 1.0 - smoothstep(joining, CLEAR_AT * joining, vAway);
    painted *= 1.0 - (1.0 - PALE) * beside * smoothstep(0.0, END_FADE, fromEnd);
  }
  float alpha = painted + paper * (1.0 - painted);
  if (alpha <= 0.004) discard;
  fragColor = vec4(mix(flow.paper, colour, painted / alpha), alpha * vColour.a);
}
`;
