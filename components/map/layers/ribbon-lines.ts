import type { Ribbon } from '@/lib/arcs/ribbons';
import type { Path } from '@/lib/geo/path-measure';
import { phaseOf, secondsBetween } from './arc-line';
import { headsAlong } from './arrowhead';
import type { FlowLine } from './flow-line';
import { familyOrMixed, withAlpha, type MapPalette } from './map-palette';
import type { Mark } from './mark';
import { NONE_PASSED } from './projected-path';

/** Thinner, a colour cannot be told. */
const THINNEST_BAND = 1.5;
/** Pixels of paper between two bands. */
const GAP = 0.6;
const LEAST_HEAD = 4;
const HEAD_A_WIDTH = 0.34;

/**
 * A ribbon as bands side by side, from left to right, on one strip of paper. All are solid, because a
 * pattern says nothing at so few pixels: what came about, and how sure it is, is read when the ribbon is
 * opened.
 */
export function ribbonLines(
  ribbon: Ribbon,
  path: Path,
  palette: MapPalette,
  { opacity, passed }: { readonly opacity: number } & Pick<FlowLine, 'passed'>,
): FlowLine[] {
  const widths = bandWidths(ribbon);
  const whole = widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
  const common = { taper: 1, stroke: 'single', dash: [], middle: 'whole' } as const;
  const period = secondsBetween(ribbon.curve);
  let left = whole / 2;
  const bands = ribbon.bands.map(({ family, direction }, index): FlowLine => {
    const width = widths[index]!;
    const shift = left - width / 2;
    left -= width + GAP;
    const isBack = direction === 'back';
    return {
      ...common,
      // A pulse goes along the path, so what went back has a path that goes back.
      path: isBack ? reversed(path) : path,
      passed,
      shift: isBack ? -shift : shift,
      colour: withAlpha(familyOrMixed(palette, family), opacity),
      width,
      cased: false,
      fill: ribbon.outcome === 'occurred' ? 'solid' : 'outline',
      pulses: direction === 'none' ? 0 : 1,
      period,
      phase: phaseOf(`${ribbon.pair}${direction}`),
    };
  });
  const ground: FlowLine = {
    ...common,
    path,
    // Its bands get paler on paper that stays.
    passed: NONE_PASSED,
    shift: 0,
    colour: withAlpha(palette.paper, opacity),
    width: whole,
    cased: true,
    fill: 'solid',
    pulses: 0,
    period,
    phase: 0,
  };
  return [ground, ...bands];
}

function bandWidths({ bands, widthPixels, outcome }: Ribbon): number[] {
  const room = widthPixels - GAP * (bands.length - 1);
  const least = outcome === 'occurred' ? THINNEST_BAND : 2 * THINNEST_BAND;
  return bands.map(({ share }) => Math.max(least, room * share));
}

const reversedPaths = new WeakMap<Path, Path>();

/** Memoized, because the mesh is measured by the identity of its path. */
function reversed(path: Path): Path {
  const known = reversedPaths.get(path);
  if (known) return known;
  const back = new Float64Array(path.length);
  for (let index = 0; index < path.length; index += 2) {
    back[index] = path[path.length - 2 - index]!;
    back[index + 1] = path[path.length - 1 - index]!;
  }
  reversedPaths.set(path, back);
  return back;
}

/** A head at each end that something went to, with the tip at the edge of the node. */
export function ribbonHeads(
  ribbon: Ribbon,
  path: Path,
  palette: MapPalette,
  opacity: number,
  standOffs: readonly [first: number, second: number],
): Mark[] {
  return headsAlong(path, {
    colour: familyOrMixed(palette, ribbon.bands[0]!.family),
    palette,
    opacity,
    outcome: ribbon.outcome,
    radius: LEAST_HEAD + ribbon.widthPixels * HEAD_A_WIDTH,
    atStart: ribbon.back ? standOffs[0] : null,
    atEnd: ribbon.there ? standOffs[1] : null,
  });
}
