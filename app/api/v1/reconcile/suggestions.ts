import { findReconciler } from '@/lib/db/queries/find-reconciler';
import type { Locale } from '@/lib/i18n/routing';
import { ENTITY_KINDS, entityKindSchema } from '@/lib/reconcile/entity-id';
import { NARROWING_PROPERTIES, PROPERTY_IDS } from '@/lib/reconcile/properties';
import { typeOf, type Suggested } from '@/lib/reconcile/service-answers';
import { phraseOf } from '@/lib/search/search-tokens';
import { wordsOf } from './service';

const MOST = 10;

interface Asked {
  readonly prefix: string;
  readonly language: Locale;
  readonly type?: string | undefined;
  readonly cursor: number;
}

/** Null for what is never suggested: only entities, types and properties are. */
export async function suggestionsOf(kind: string, asked: Asked): Promise<Suggested | null> {
  const suggest = SUGGESTIONS.get(kind);
  if (!suggest) return null;
  const result = await suggest(asked);
  return { result: result.slice(asked.cursor, asked.cursor + MOST) };
}

/** A map, since an object has names that it inherits. */
const SUGGESTIONS = new Map<string, (asked: Asked) => Promise<Suggested['result']>>([
  ['entity', suggestedEntities],
  ['type', suggestedTypes],
  ['property', suggestedProperties],
]);

async function suggestedTypes({ prefix, language }: Asked) {
  const words = await wordsOf(language);
  return beginning(
    prefix,
    ENTITY_KINDS.map((kind) => typeOf(kind, words)),
  );
}

async function suggestedProperties({ prefix, language }: Asked) {
  const { property } = await wordsOf(language);
  const ids = [...new Set([...NARROWING_PROPERTIES, ...PROPERTY_IDS])];
  return beginning(
    prefix,
    ids.map((id) => ({ id, name: property[id] })),
  );
}

async function suggestedEntities({ prefix, language, type, cursor }: Asked) {
  const query = prefix.trim();
  if (query === '') return [];
  const [reconciler, words] = await Promise.all([findReconciler(language), wordsOf(language)]);
  const kind = entityKindSchema.safeParse(type).data;
  const candidates = reconciler.candidates({
    query,
    type: kind === undefined ? [] : [kind],
    limit: cursor + MOST,
    properties: [],
  });
  return candidates.map(({ entity: { id, name, description, kind: of } }) => ({
    id,
    name,
    description,
    notable: [typeOf(of, words)],
  }));
}

/** By name or identifier; all of them before anything is typed. */
function beginning<Item extends { readonly id: string; readonly name: string }>(
  prefix: string,
  items: readonly Item[],
): Item[] {
  const typed = phraseOf(prefix).trimEnd();
  return items.filter(({ id, name }) => [id, name].some((text) => phraseOf(text).includes(typed)));
}
