import { citedOf } from '@/app/[locale]/cited';
import { atlasEntryCsl } from '@/lib/citations/atlas-entry-csl';
import type { IdentifiedCsl } from '@/lib/citations/bibtex';
import type { Locale } from '@/lib/i18n/routing';

/** An event as the atlas's own entry, or a source as itself; null where there is none. */
export async function referencesOf(
  { kind, id }: { readonly kind: 'event' | 'source'; readonly id: string },
  language: Locale,
): Promise<readonly IdentifiedCsl[] | null> {
  const found = await citedOf(kind, id, language);
  if (found === null) return null;
  return found.entry === null ? found.sources : [{ id, csl: atlasEntryCsl(found.entry) }];
}
