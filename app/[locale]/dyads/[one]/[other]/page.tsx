import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, permanentRedirect } from 'next/navigation';
import { linkPicture } from '@/app/og/link-picture';
import { DyadPage } from '@/components/pages/dyad-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { twoPeriods } from '@/lib/flows/two-periods';
import { dyadOf, serialiseDyad } from '@/lib/view/dyad';
import { dyadPage, placePage } from '@/lib/routes/page-links';
import { countedSubjects, pageId, pageLanguage, pageRecord } from '../../../page-record';
import { RecordMap } from '../../../record-map';
import { ShareOfPage } from '../../../share-of-page';
import { serialiseView } from '@/lib/view/view-parameters';

interface Props {
  readonly params: Promise<{ locale: string; one: string; other: string }>;
}

/** The later state of two that are one in the filters stands for both, so only that one has pages. */
async function dyadRecord({ params }: Props) {
  const { locale, ...ids } = await params;
  const language = pageLanguage(locale);
  const record = await pageRecord(language);
  const [one, other] = [ids.one, ids.other].map((id) => {
    const found = record.actors.find((actor) => actor.id === pageId(id));
    return found?.kind === 'state' ? found : notFound();
  });
  if (!one || !other || one.id === other.id) notFound();
  const key = serialiseDyad(dyadOf(one.id, other.id));
  const events = record.eventsOf(({ dyads }) => dyads.has(key));
  const venues = countedSubjects(
    record.subjects.filter(({ dyads }) => dyads.has(key)),
    'places',
  );
  return { language, record, one, other, events, venues };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, one, other, events } = await dyadRecord(props);
  const t = await getTranslations({ locale: language, namespace: 'pages' });
  const names = { one: one.name, other: other.name };
  const title = t('dyad.title', names);
  return pageMetadata({
    locale: language,
    path: dyadPage(one.id, other.id),
    title,
    description: t('describe.dyad', { ...names, count: events.length }),
    picture: await linkPicture({ kind: 'dyad', ids: [one.id, other.id] }, title, language),
  });
}

export default async function Page(props: Props) {
  const { language, record, one, other, events, venues } = await dyadRecord(props);
  if (one.id > other.id) permanentRedirect(`/${language}${dyadPage(one.id, other.id)}`);
  const t = await getTranslations({ locale: language, namespace: 'pages' });
  return (
    <DyadPage
      states={[one, other]}
      events={events}
      periods={twoPeriods(events)}
      venues={[...venues]
        .map(([id, count]) => ({ href: placePage(id), name: record.placeName(id), count }))
        .toSorted((a, b) => b.count - a.count || (a.href < b.href ? -1 : 1))}
      placeName={record.placeName}
      share={
        <ShareOfPage
          language={language}
          kind="dyad"
          id={`${one.id}-${other.id}`}
          title={t('dyad.title', { one: one.name, other: other.name })}
          path={dyadPage(one.id, other.id)}
          map={serialiseView({ dyads: [[one.id, other.id]] }).slice(1)}
        />
      }
      map={<RecordMap events={events} places={record.places} />}
    />
  );
}
