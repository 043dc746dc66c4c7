import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { editionNamed, latestEdition, type Edition } from '@/lib/editions/editions';
import { changesBetween, hasEntry } from '@/lib/editions/kept-releases';
import type { LinkedChange, LinkedEdition } from '@/lib/editions/linked-change';
import type { EntryKind } from '@/lib/editions/release-schema';
import { visibleEventIds } from '@/lib/flows/flow-selectors';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import { cubesInView } from './cubes-in-view';
import { pageSearch, type SearchOfPage } from './page-search';

type ChangeSince = (edition: Edition) => Promise<LinkedChange>;

/** Null for a link that names no edition, and for one of the edition that is served. */
async function linkedEdition(
  search: SearchOfPage,
  changeSince: ChangeSince,
): Promise<LinkedEdition | null> {
  const name = (await pageSearch(search)).get('edition');
  if (name === null || name === '') return null;
  const edition = editionNamed(name);
  if (edition === null) return { kind: 'unknown' };
  const { contentHash } = await findRecordVersion();
  if (contentHash === edition.contentHash) return null;
  const latest = latestEdition();
  if (edition.version === latest.version) return { kind: 'latest', edition };
  const change = await changeSince(edition);
  return { kind: 'older', edition, change, isServedNewer: contentHash !== latest.contentHash };
}

/** What a link to a page of an entry says of its edition. */
export const editionOfEntryLink = (kind: EntryKind, id: string, search: SearchOfPage) =>
  linkedEdition(search, async (edition) => {
    // Also an entry that no release has yet.
    if (!(await hasEntry(edition, kind, id))) return { kind: 'new-entry' };
    const { changed } = (await changesBetween(edition, latestEdition()))[kind];
    const fields = changed.find(({ after }) => after.id === id)?.fields ?? [];
    return { kind: 'entry', entry: kind, id, fields: fields.map(({ field }) => field) };
  });

/** What a link to a view says of its edition: how many of the events in it are others now. */
export const editionOfViewLink = (view: View, language: Locale, search: SearchOfPage) =>
  linkedEdition(search, async (edition) => {
    const [{ cubes, shown }, { events }] = await Promise.all([
      cubesInView(view, language),
      changesBetween(edition, latestEdition()),
    ]);
    const changed = new Set(events.changed.map(({ after }) => after.id));
    const isOther = async (id: string) =>
      changed.has(id) || !(await hasEntry(edition, 'events', id));
    const visible = [...visibleEventIds(cubes, shown)];
    const others = (await Promise.all(visible.map(isOther))).filter(Boolean);
    return { kind: 'view', events: others.length };
  });
