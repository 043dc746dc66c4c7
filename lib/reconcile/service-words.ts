import type { EntityKind } from './entity-id';
import type { NarrowingProperty, PropertyId } from './properties';

/** The names of the service's own things, in the language that is asked for. */
export interface ServiceWords {
  readonly name: string;
  readonly type: Readonly<Record<EntityKind, string>>;
  readonly property: Readonly<Record<PropertyId | NarrowingProperty, string>>;
  readonly open: string;
}
