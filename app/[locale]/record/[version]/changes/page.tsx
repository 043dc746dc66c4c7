import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangesPage } from '@/components/pages/editions/changes-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { editionBefore, editionNamed } from '@/lib/editions/editions';
import { changesBetween, releaseOf } from '@/lib/editions/kept-releases';
import { countChanges } from '@/lib/editions/compare-releases';
import { changesPage } from '@/lib/routes/edition-pages';
import { pageLanguage } from '../../../page-record';
import { pageSearch, type SearchOfPage } from '../../../page-search';
import { pageEdition } from '../../page-edition';

interface Props {
  readonly params: Promise<{ locale: string; version: string }>;
  readonly searchParams: SearchOfPage;
}

/** The edition of the address, and the one that it is compared with: by default the one before. */
async function compared({ params, searchParams }: Props) {
  const { locale, version } = await params;
  const language = pageLanguage(locale);
  const to = pageEdition(version);
  const since = (await pageSearch(searchParams)).get('since');
  const named = since === null ? null : editionNamed(since);
  const from = named ?? editionBefore(to) ?? to;
  const changes = await changesBetween(from, to);
  return { language, from, to, changes, isSinceUnknown: since !== null && named === null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, from, to, changes } = await compared(props);
  const t = await getTranslations({ locale: language, namespace: 'editions' });
  return pageMetadata({
    locale: language,
    path: changesPage(to.version),
    search: `?since=${from.version}`,
    title: `${t('title')}: ${t('changesTitle', { since: from.version, version: to.version })}`,
    description: t('counts', { ...countChanges(changes) }),
  });
}

export default async function Page(props: Props) {
  const { from, to, changes, isSinceUnknown } = await compared(props);
  const { entries } = await releaseOf(to);
  return <ChangesPage {...{ from, to, changes, entries, isSinceUnknown }} />;
}
