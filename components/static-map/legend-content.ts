import { LINE_STATES } from '@/components/event/railway-style';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import { UNREALISED_SIGNS, type COMMON_SIGNS } from './sign-sample';

export interface LegendContent {
  readonly families: readonly {
    readonly family: Family;
    readonly isLine: boolean;
    /** A band of a ribbon. */
    readonly isBand: boolean;
    readonly isRing: boolean;
  }[];
  readonly hasRibbons: boolean;
  /** Bands and rings of more families than are told apart. */
  readonly hasSeveral: boolean;
  readonly signs: readonly (typeof COMMON_SIGNS)[number][];
  readonly hasRings: boolean;
  /** Rings of what did not come about. */
  readonly hasOutlines: boolean;
}

/** What the lines and rings of a step's maps stand for, as far as they occur there. */
export function legendContent({ first, second }: StepMaps): LegendContent {
  const maps = second ? [first, second] : [first];
  const arcs = maps.flatMap((map) => map.arcs.map(({ arc }) => arc));
  const ribbons = maps.flatMap((map) => (map.ribbons ?? []).map(({ ribbon }) => ribbon));
  const bands = ribbons.flatMap((ribbon) => ribbon.bands);
  const rings = maps.flatMap(({ nodes }) => nodes.flatMap((node) => node.rings));
  const isLine = new Set<Family>(arcs.map(({ family }) => family));
  const isBand = new Set<Family | null>(bands.map(({ family }) => family));
  const isRing = new Set<Family | null>(rings.map(({ family }) => family));
  const corridors = maps.flatMap((map) => map.corridors);
  const services = corridors.flatMap((corridor) => corridor.services);
  const states = new Set(corridors.flatMap(({ stretches }) => stretches.map(({ state }) => state)));
  const outcomes = new Set([...arcs, ...ribbons].map(({ outcome }) => outcome));
  return {
    families: FAMILIES.map((family) => ({
      family,
      isLine: isLine.has(family),
      isBand: isBand.has(family),
      isRing: isRing.has(family),
    })).filter((one) => one.isLine || one.isBand || one.isRing),
    hasRibbons: ribbons.length > 0,
    hasSeveral: isBand.has(null) || isRing.has(null),
    signs: [
      ...UNREALISED_SIGNS.filter((outcome) => outcomes.has(outcome)),
      ...LINE_STATES.filter((state) => states.has(state)).map(
        (state) => `railway-${state}` as const,
      ),
      ...(services.some(({ state }) => state !== 'operating') ? (['service'] as const) : []),
      ...(maps.some(({ nodes }) => nodes.some(({ said }) => said > 0)) ? (['said'] as const) : []),
    ],
    hasRings: rings.length > 0,
    hasOutlines: rings.some(({ occurred }) => !occurred),
  };
}
