import { SLUG_PATTERN } from '@/lib/text/slug';
import { withdrawnEntry } from './kept-releases';
import type { EntryKind, WithdrawnEntry } from './release-schema';

/** Section of the pages → kind of entries. */
const KIND_OF: Readonly<Record<string, EntryKind>> = {
  events: 'events',
  places: 'places',
  actors: 'actors',
  sources: 'sources',
  tours: 'tours',
};

const ENTRY_PAGE = new RegExp(`^/[^/]+/([a-z]+)/(${SLUG_PATTERN})/?(?:\\?|$)`);

/** What was withdrawn from an address of the server that is no page any more; null for any other. */
export async function withdrawnAt(url: string): Promise<WithdrawnEntry | null> {
  const [, section = '', id = ''] = ENTRY_PAGE.exec(url) ?? [];
  const kind = KIND_OF[section];
  return kind === undefined ? null : withdrawnEntry(kind, id);
}
