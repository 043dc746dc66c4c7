import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { AtlasEntryWords } from '@/lib/citations/atlas-entry-csl';
import type { IdentifiedCsl } from '@/lib/citations/bibtex';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findEvent } from '@/lib/db/queries/find-event';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { findSource } from '@/lib/db/queries/find-source';
import { findTour } from '@/lib/db/queries/find-tours';
import type { Locale } from '@/lib/i18n/routing';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { isLoopback } from '@/lib/routes/loopback';
import { ABOUT_PAGE, eventPage, mapPage, sourcePage } from '@/lib/routes/page-links';
import { citedPath } from '@/lib/routes/cited-path';
import type { HeaderPage } from '@/lib/routes/sections';
import { editionMark, editionOf } from '@/lib/editions/editions';
import { siteAddress } from '@/lib/routes/site-address';
import { tourPage } from '@/lib/tours/tour-links';

interface CitedPart {
  readonly title: string;
  /** Its own, without the language. */
  readonly page: string;
  readonly section: HeaderPage;
  /** What the atlas says of it; null for a source, which is cited for itself. */
  readonly entry: Omit<AtlasEntryWords, 'accessed'> | null;
  readonly sources: readonly IdentifiedCsl[];
}

type Found = Pick<CitedPart, 'title' | 'page' | 'section' | 'sources'> & {
  readonly type?: 'dataset';
};

/** What an address of `citePage` names; null where the record has no such thing. */
export const citedOf = cache(
  async (kind: string, id: string, language: Locale): Promise<CitedPart | null> => {
    const found = await foundOf(kind, id, language);
    if (found === null) return null;
    const { title, page, section, sources } = found;
    if (kind === 'source') return { title, page, section, sources, entry: null };
    const entry = await entryOf(found, language);
    return { title, page, section, sources, entry };
  },
);

/** An entry of the atlas, as it is cited. */
export async function entryOf(
  {
    title,
    page,
    sources = [],
    type,
  }: Pick<Found, 'title' | 'page' | 'type'> & Partial<Pick<Found, 'sources'>>,
  language: Locale,
): Promise<Omit<AtlasEntryWords, 'accessed'>> {
  const [t, atlas, version] = await Promise.all([
    getTranslations({ locale: language, namespace: 'cite' }),
    getTranslations({ locale: language, namespace: 'atlas' }),
    findRecordVersion(),
  ]);
  const path = citedPath(`/${language}${page}`, version.contentHash);
  const address = `${siteAddress()}${path}`;
  const said = sources.map(({ csl }) => csl.title).join('; ');
  return {
    title,
    atlas: `${atlas('name')}: ${atlas('tagline')}`,
    address: isLoopback(address) ? null : address,
    // Of a record that is no release, the day on which this server took it in.
    editionDay:
      editionOf(version.contentHash)?.date ?? version.seededAt.slice(0, 'YYYY-MM-DD'.length),
    language,
    note: t('note', { edition: editionMark(version.contentHash), sources: said }).trim(),
    type: type ?? 'webpage',
  };
}

const sourcesOf = (claims: readonly ClaimDetail[]): IdentifiedCsl[] => {
  const cited = claims.flatMap(({ source, via }) => (via ? [source, via] : [source]));
  return [...new Map(cited.map(({ id, csl }) => [id, { id, csl }])).values()];
};

async function foundOf(kind: string, id: string, language: Locale): Promise<Found | null> {
  switch (kind) {
    case 'event': {
      const event = await findEvent(id, language);
      if (!event) return null;
      const { title, claims } = event;
      return { title, page: eventPage(id), section: 'events', sources: sourcesOf(claims) };
    }
    case 'source': {
      const source = await findSource(id);
      if (!source) return null;
      const title = source.csl['title-short'] ?? source.csl.title;
      return { title, page: sourcePage(id), section: 'sources', sources: [source] };
    }
    case 'corridor': {
      const corridor = (await findCorridors(language)).find((candidate) => candidate.id === id);
      if (!corridor) return null;
      const page = mapPage({ open: { kind: 'corridor', id } });
      const { name: title, claims } = corridor;
      return { title, page, section: 'events', sources: sourcesOf(claims) };
    }
    case 'tour': {
      const tour = await findTour(id, language);
      if (!tour) return null;
      return { title: tour.title, page: tourPage(id), section: 'tours', sources: [] };
    }
    case 'dataset': {
      if (id !== 'record') return null;
      const t = await getTranslations({ locale: language, namespace: 'cite' });
      const title = t('dataset');
      return { title, page: ABOUT_PAGE, section: 'about', sources: [], type: 'dataset' };
    }
    default:
      return null;
  }
}
