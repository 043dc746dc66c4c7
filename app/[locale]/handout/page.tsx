import { FolderDown } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { OwnHandout } from '@/components/handout/own-handout';
import { TakeAlongButton } from '@/components/take-along/take-along-button';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { tourPage } from '@/lib/tours/tour-links';
import { translations } from '@/lib/routes/translations';
import { findTour } from '@/lib/db/queries/find-tours';
import { siteAddress } from '@/lib/routes/site-address';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { editionMark } from '@/lib/editions/editions';
import { ClientRoot } from '../client-root';
import { pageLanguage } from '../page-record';
import { pageSearch, searchText, type SearchOfPage } from '../page-search';
import { readRecordForClient } from '../prefetch-record';
import { ShippedHandout } from './shipped-handout';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: SearchOfPage;
}

/** The tour that an address names; one that it cannot name, or that does not ship, is no page. */
const sought = cache(async (locale: string, name: string) => {
  const language = pageLanguage(locale);
  const reference = parseTourReference(name) ?? notFound();
  const tour =
    reference.kind === 'shipped' ? ((await findTour(reference.id, language)) ?? notFound()) : null;
  return { language, reference, tour };
});

const nameOf = (search: URLSearchParams) => search.get('tour') ?? '';

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await pageSearch(searchParams);
  const { language, tour } = await sought((await params).locale, nameOf(search));
  const t = await getTranslations({ locale: language, namespace: 'handout' });
  const title = tour ? t('titled', { title: tour.title }) : t('pageTitle');
  const languages = translations('/handout', searchText(search));
  return { title, robots: { index: false }, alternates: { languages } };
}

export default async function Page({ params, searchParams }: Props) {
  const name = nameOf(await pageSearch(searchParams));
  const { language, reference, tour } = await sought((await params).locale, name);
  const imprint = { atlas: siteAddress() };
  const [t, { contentHash }] = await Promise.all([
    getTranslations({ locale: language, namespace: 'tours' }),
    findRecordVersion(),
  ]);
  const takeAlong = (
    <TakeAlongButton
      reference={reference}
      language={language}
      imprint={{
        site: imprint.atlas,
        path: tour && `/${language}${tourPage(tour.id)}`,
        edition: editionMark(contentHash),
      }}
    >
      <FolderDown aria-hidden size={16} />
      {t('takeAlong')}
    </TakeAlongButton>
  );
  if (tour) return <ShippedHandout {...{ tour, language, imprint, takeAlong }} />;
  await readRecordForClient(language);
  return (
    <ClientRoot part="handout" language={language}>
      <OwnHandout
        reference={reference}
        language={language}
        imprint={{ ...imprint, path: null }}
        takeAlong={takeAlong}
      />
    </ClientRoot>
  );
}
