import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ReleaseEntryPage } from '@/components/pages/editions/release-entry-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { editionBefore } from '@/lib/editions/editions';
import { changedFields } from '@/lib/editions/compare-releases';
import { namedEntries } from '@/lib/editions/entry-names';
import { entryTitle, findEntry } from '@/lib/editions/entry-title';
import { editionsWith, releaseOf } from '@/lib/editions/kept-releases';
import { editionEntryPage } from '@/lib/routes/edition-pages';
import { periodWords } from '@/lib/time/date-words';
import { pageId, pageLanguage } from '../../../../page-record';
import { entryNow } from '../../../entry-now';
import { pageEdition, pageKind } from '../../../page-edition';

interface Props {
  readonly params: Promise<{ locale: string; version: string; kind: string; id: string }>;
}

async function entryOf({ params }: Props) {
  const { locale, version, kind: kindInAddress, id: idInAddress } = await params;
  const language = pageLanguage(locale);
  const edition = pageEdition(version);
  const kind = pageKind(kindInAddress);
  const id = pageId(idInAddress);
  const { entries } = await releaseOf(edition);
  const entry = findEntry(entries, kind, id) ?? notFound();
  return { language, edition, kind, id, entry, entries };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, edition, kind, entry } = await entryOf(props);
  const [t, dates] = await Promise.all([
    getTranslations({ locale: language, namespace: 'editions' }),
    getTranslations({ locale: language, namespace: 'dates' }),
  ]);
  const { version } = edition;
  const date = periodWords(edition.date, { language, t: dates }, 'long');
  return pageMetadata({
    locale: language,
    path: editionEntryPage(version, kind, entry.id),
    title: `${entryTitle(entry, language)} · ${t('released', { version })}`,
    description: t('asItWas', { version, date }),
  });
}

export default async function Page(props: Props) {
  const { language, edition, kind, id, entry, entries } = await entryOf(props);
  const before = editionBefore(edition);
  const earlier = before && findEntry((await releaseOf(before)).entries, kind, id);
  const having = await editionsWith(kind, id);
  return (
    <ReleaseEntryPage
      edition={edition}
      kind={kind}
      entry={entry}
      findNamed={namedEntries(entries, language)}
      now={await entryNow(kind, id, language)}
      changes={earlier && changedFields(earlier, entry)}
      versions={having.map(({ version }) => version)}
    />
  );
}
