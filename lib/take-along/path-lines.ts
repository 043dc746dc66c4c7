import type { FramePoint } from '@/lib/geo/frame-line';
import type { MarkLine } from './mark';

const PART = /([MLHVAZ])([^MLHVAZ]*)/gi;
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/gi;
/** Numbers that each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 };
/** Degrees of a round from point to point. */
const ROUND_STEP = 30;

/**
 * The lines of an SVG path of straight parts and parts of circles, which is all that the maps have.
 * @throws where there is another command, since a part would be missing.
 */
export function pathLines(d: string): MarkLine[] {
  if (/[CSQT]/i.test(d)) throw new Error(`No straight path: ${d.slice(0, 60)}`);
  const lines: { points: FramePoint[]; isClosed: boolean }[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(PART)) {
    const command = letter.toUpperCase();
    const isRelative = letter !== command;
    const numbers = [...rest.matchAll(NUMBER)].map(([number]) => Number(number));
    if (command === 'Z') {
      const last = lines.at(-1);
      if (last) last.isClosed = true;
      [x, y] = last?.points[0] ?? [x, y];
      continue;
    }
    const takes = TAKES[command]!;
    for (let index = 0; index < numbers.length; index += takes) {
      const values = numbers.slice(index, index + takes);
      const [fromX, fromY] = [x, y];
      const [ox, oy] = isRelative ? [x, y] : [0, 0];
      if (command === 'H') x = ox + values[0]!;
      else if (command === 'V') y = oy + values[0]!;
      else [x, y] = [ox + values.at(-2)!, oy + values.at(-1)!];
      if (command === 'M' && index === 0) {
        lines.push({ points: [[x, y]], isClosed: false });
        continue;
      }
      // After a line that was closed, another may begin where that one began.
      if (lines.at(-1)?.isClosed !== false) {
        lines.push({ points: [[fromX, fromY]], isClosed: false });
      }
      const { points } = lines.at(-1)!;
      if (command === 'A') points.push(...roundPoints([fromX, fromY], values, [x, y]));
      else points.push([x, y]);
    }
  }
  return lines;
}

/** Points of a part of a circle after its first; SVG 2, appendix B.2.4, for equal radii. */
function roundPoints(
  [x1, y1]: FramePoint,
  [given = 0, , , large = 0, sweep = 0]: readonly number[],
  [x2, y2]: FramePoint,
): FramePoint[] {
  const half = Math.hypot(x2 - x1, y2 - y1) / 2;
  if (half === 0 || given === 0) return [[x2, y2]];
  const radius = Math.max(given, half);
  const away = Math.sqrt(Math.max(0, radius * radius - half * half));
  const side = large === sweep ? 1 : -1;
  const [ux, uy] = [(x2 - x1) / (2 * half), (y2 - y1) / (2 * half)];
  const [cx, cy] = [(x1 + x2) / 2 + side * away * uy, (y1 + y2) / 2 - side * away * ux];
  const start = Math.atan2(y1 - cy, x1 - cx);
  let turn = Math.atan2(y2 - cy, x2 - cx) - start;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / ((ROUND_STEP * Math.PI) / 180)));
  const between = Array.from({ length: steps - 1 }, (_, index): FramePoint => {
    const angle = start + (turn * (index + 1)) / steps;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
  return [...between, [x2, y2]];
}
