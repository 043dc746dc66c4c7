import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndexGroup, IndexList, IndexPage } from '@/components/pages/index-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { ACTORS_PAGE, actorPage } from '@/lib/routes/page-links';
import { countedSubjects, pageLanguage, pageRecord } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'pages' });
  const { actors } = await pageRecord(locale);
  const description = t('index.actors', { count: actors.length });
  return pageMetadata({ locale, path: ACTORS_PAGE, title: t('nav.actors'), description });
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const t = await getTranslations({ locale: language, namespace: 'pages' });
  const { actors, subjects, actorName } = await pageRecord(language);
  const counts = countedSubjects(subjects, 'actors');
  const entries = actors
    .map(({ id, kind, name, affiliation }) => ({
      kind,
      href: actorPage(id),
      name,
      detail: affiliation === null ? undefined : actorName(affiliation),
      count: counts.get(id) ?? 0,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
  return (
    <IndexPage section="actors" count={actors.length}>
      {(['state', 'organisation', 'person'] as const).map((kind) => (
        <IndexGroup key={kind} id={kind} title={t(`group.${kind}`)}>
          <IndexList entries={entries.filter((entry) => entry.kind === kind)} />
        </IndexGroup>
      ))}
    </IndexPage>
  );
}
