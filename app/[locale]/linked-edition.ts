import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { editionNamed, latestEdition, type Edition } from '@/lib/editions/editions';
import { changesBetween } from '@/lib/editions/kept-releases';
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
  if (edition === null) return { kind: 'unknown', name: name.slice(0, LONGEST_NAME) };
  const latest = latestEdition();
  if (edition.version !== latest.version) {
    return { kind: 'older', edition, change: await changeSince(edition) };
  }
  const { contentHash } = await findRecordVersion();
  return contentHash === latest.contentHash ? null : { kind: 'latest', edition };
}

const LONGEST_NAME = 24;

/** What a link to a page of an entry says of its edition. */
export const editionOfEntryLink = (kind: EntryKind, id: string, search: SearchOfPage) =>
  linkedEdition(search, async (edition) => {
    const { added, changed } = (await changesBetween(edition, latestEdition()))[kind];
    if (added.some((entry) => entry.id === id)) return { kind: 'new-entry' };
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
    const visible = visibleEventIds(cubes, shown);
    const others = [...events.added, ...events.changed.map(({ after }) => after)];
    return { kind: 'view', events: others.filter(({ id }) => visible.has(id)).length };
  });
