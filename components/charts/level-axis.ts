import { gridY, ruleY, text } from '@observablehq/plot';
import type { LevelScale } from '@/lib/charts/level-scale';
import { AXIS_COLOUR, RULE_COLOUR } from './plot-style';

interface LevelAxisOptions {
  readonly language: string;
  /** Where the plot begins, left of which the sums stand. */
  readonly left: number;
}

/** The axis of sums: a line at each, the lowest as the ground, and the sums in few characters. */
export function levelAxis({ ticks, domain }: LevelScale, { language, left }: LevelAxisOptions) {
  const sum = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'short' });
  return [
    gridY(ticks, { stroke: RULE_COLOUR, strokeOpacity: 1 }),
    ruleY([domain[0]], { stroke: AXIS_COLOUR, ariaHidden: 'true' }),
    text(ticks, {
      x: left,
      y: (tick: number) => tick,
      text: (tick: number) => sum.format(tick),
      textAnchor: 'end',
      dx: -8,
      fill: AXIS_COLOUR,
      ariaHidden: 'true',
    }),
  ];
}
