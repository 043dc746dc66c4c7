import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndexList, IndexPage } from '@/components/pages/index-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { PLACES_PAGE, placePage } from '@/lib/routes/page-links';
import { countedSubjects, pageLanguage, pageRecord } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'pages' });
  const { places } = await pageRecord(locale);
  const description = t('index.places', { count: places.length });
  return pageMetadata({ locale, path: PLACES_PAGE, title: t('nav.places'), description });
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const { places, subjects } = await pageRecord(language);
  const counts = countedSubjects(subjects, 'places');
  const states = new Intl.DisplayNames([language], { type: 'region' });
  const entries = places
    .map(({ id, name, country }) => ({
      href: placePage(id),
      name,
      detail: states.of(country),
      count: counts.get(id) ?? 0,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
  return (
    <IndexPage section="places" count={places.length}>
      <IndexList entries={entries} />
    </IndexPage>
  );
}
