import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndexList, IndexPage } from '@/components/pages/index-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { parseDyad } from '@/lib/view/dyad';
import { DYADS_PAGE, dyadPage } from '@/lib/routes/page-links';
import { countedSubjects, pageLanguage, pageRecord } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'pages' });
  const count = countedSubjects((await pageRecord(locale)).subjects, 'dyads').size;
  const description = t('index.dyads', { count });
  return pageMetadata({ locale, path: DYADS_PAGE, title: t('nav.dyads'), description });
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const t = await getTranslations({ locale: language, namespace: 'pages' });
  const { subjects, actorName } = await pageRecord(language);
  const entries = [...countedSubjects(subjects, 'dyads')]
    .flatMap(([key, count]) => {
      const dyad = parseDyad(key);
      if (!dyad) return [];
      const [one, other] = dyad;
      const name = t('dyad.title', { one: actorName(one), other: actorName(other) });
      return [{ href: dyadPage(one, other), name, count }];
    })
    .toSorted((one, other) => other.count - one.count || (one.href < other.href ? -1 : 1));
  return (
    <IndexPage section="dyads" count={entries.length}>
      <IndexList entries={entries} />
    </IndexPage>
  );
}
