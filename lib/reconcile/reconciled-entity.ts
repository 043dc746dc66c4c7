import type { EntityKind } from './entity-id';
import type { PropertyId, PropertyValue } from './properties';

/** First and last year in which it may lie; null is open on that side. */
export interface PossibleYears {
  readonly from: number | null;
  readonly to: number | null;
}

/** Something of the record as the service offers it, told in one language. */
export interface ReconciledEntity {
  /** With its kind: `place.hanoi`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every name that it has in any language, the shown one among them. */
  readonly names: readonly string[];
  /** Tells namesakes apart; empty where there is nothing to say. */
  readonly description: string;
  /** Null without a date, and of kinds that have none. */
  readonly years: PossibleYears | null;
  /** Ids of places where it takes place, without their kind. */
  readonly places: readonly string[];
  readonly values: Readonly<Partial<Record<PropertyId, readonly PropertyValue[]>>>;
}
