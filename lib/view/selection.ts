import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import { isSlug } from '@/lib/text/slug';

/** What the evidence panel shows. A pair is two places in alphabetical order, both directions. */
export type Selection =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: string }
  | { readonly kind: 'pair'; readonly places: readonly [string, string] }
  | FlowSelection;

/** What one arc of several events stands for: of a pair, one family in one direction. */
export interface FlowSelection {
  readonly kind: 'flow';
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  /** Without a direction; the place whose id comes first is then `from`. */
  readonly mutual: boolean;
  /** False for what did not come about. */
  readonly occurred: boolean;
}

export function pairSelection(one: string, other: string): Selection {
  return { kind: 'pair', places: one < other ? [one, other] : [other, one] };
}

export function flowSelection({
  from,
  to,
  family,
  mutual,
  occurred,
}: Omit<FlowSelection, 'kind'>): FlowSelection {
  const [first, second] = mutual && from > to ? [to, from] : [from, to];
  return { kind: 'flow', from: first, to: second, family, mutual, occurred };
}

const MUTUAL = 'mutual';
const UNREALISED = 'unrealised';

/**
 * `event.<id>`, `place.<id>`, `corridor.<id>`, `pair.<id>.<id>` or `flow.<id>.<id>.<family>`, the last
 * with `.mutual` and `.unrealised`; slugs hold no full stop.
 */
export function serialiseSelection(selection: Selection): string {
  if (selection.kind === 'pair') return ['pair', ...selection.places].join('.');
  if (selection.kind !== 'flow') return `${selection.kind}.${selection.id}`;
  const { from, to, family, mutual, occurred } = selection;
  const signs = [...(mutual ? [MUTUAL] : []), ...(occurred ? [] : [UNREALISED])];
  return ['flow', from, to, family, ...signs].join('.');
}

export function parseSelection(text: string): Selection | null {
  const [kind, id, other, ...rest] = text.split('.');
  if (kind === 'flow') return parseFlow(id, other, rest);
  if (rest.length > 0 || id === undefined || !isSlug(id)) return null;
  if (kind === 'pair') {
    return other !== undefined && isSlug(other) && other !== id ? pairSelection(id, other) : null;
  }
  if (other !== undefined) return null;
  return kind === 'event' || kind === 'place' || kind === 'corridor' ? { kind, id } : null;
}

function parseFlow(
  from: string | undefined,
  to: string | undefined,
  [word, ...signs]: readonly string[],
): FlowSelection | null {
  const family = FAMILIES.find((known) => known === word);
  if (from === undefined || to === undefined || family === undefined) return null;
  if (!isSlug(from) || !isSlug(to) || from === to) return null;
  const isKnown = signs.every((sign) => sign === MUTUAL || sign === UNREALISED);
  if (!isKnown || new Set(signs).size !== signs.length) return null;
  const [mutual, occurred] = [signs.includes(MUTUAL), !signs.includes(UNREALISED)];
  return flowSelection({ from, to, family, mutual, occurred });
}

export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  if (one === null || other === null) return one === other;
  return serialiseSelection(one) === serialiseSelection(other);
}
