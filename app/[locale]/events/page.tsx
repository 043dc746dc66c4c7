import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EventsByYear } from '@/components/pages/events-by-year';
import { IndexPage } from '@/components/pages/index-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { YearJumps } from '@/components/pages/year-jumps';
import { yearGroups } from '@/lib/timeline/year-groups';
import { EVENTS_PAGE } from '@/lib/routes/page-links';
import { pageLanguage, pageRecord } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'pages' });
  const { summaries } = await pageRecord(locale);
  const description = t('index.events', { count: summaries.length });
  return pageMetadata({ locale, path: EVENTS_PAGE, title: t('nav.events'), description });
}

export default async function Page({ params }: Props) {
  const { summaries, placeName } = await pageRecord(pageLanguage((await params).locale));
  return (
    <IndexPage section="events" count={summaries.length}>
      <YearJumps years={yearGroups(summaries).map(({ year }) => year)} />
      <EventsByYear events={summaries} placeName={placeName} level={2} />
    </IndexPage>
  );
}
