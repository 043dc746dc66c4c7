import { z } from 'zod';
import { actorPage, eventPage, placePage, sourcePage } from '@/lib/routes/page-links';
import { slugSchema } from '@/lib/text/text-schema';

/** What can be reconciled; each is a type of the service. */
export const ENTITY_KINDS = ['event', 'place', 'actor', 'source'] as const;
export const entityKindSchema = z.enum(ENTITY_KINDS);
export type EntityKind = z.infer<typeof entityKindSchema>;

const PAGES: Readonly<Record<EntityKind, (id: string) => string>> = {
  event: eventPage,
  place: placePage,
  actor: actorPage,
  source: sourcePage,
};

/** `place.hanoi`, as in a link to a view: one slug may be that of a place and of an actor. */
export const entityIdOf = (kind: EntityKind, id: string) => `${kind}.${id}`;

interface EntityName {
  readonly kind: EntityKind;
  readonly id: string;
}

/** Null for what cannot be an identifier of the service. */
export function parseEntityId(text: string): EntityName | null {
  const [kind, id, ...more] = text.trim().split('.');
  const parsed = z.object({ kind: entityKindSchema, id: slugSchema }).safeParse({ kind, id });
  return parsed.success && more.length === 0 ? parsed.data : null;
}

/** Its page, without the language. */
export const entityPage = ({ kind, id }: EntityName) => PAGES[kind](id);
