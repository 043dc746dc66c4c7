import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ActorPage } from '@/components/pages/actor-page';
import { LinkedEditionBar } from '@/components/pages/editions/linked-edition-bar';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { pageMetadata } from '@/components/pages/page-metadata';
import { findActor } from '@/lib/db/queries/find-actor';
import { actorJsonLd } from '@/lib/seo/actor-json-ld';
import { actorPage } from '@/lib/routes/page-links';
import { dyadsOfState, othersOf } from '../../counted-company';
import { pageId, pageIdentity, pageLanguage, pageRecord } from '../../page-record';
import { editionOfEntryLink } from '../../linked-edition';
import { editionSearch, type SearchOfPage } from '../../page-search';
import { RecordMap } from '../../record-map';
import { ShareOfPage } from '../../share-of-page';
import { serialiseView } from '@/lib/view/view-parameters';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: SearchOfPage;
}

const actorOf = cache(async (locale: string, id: string) => {
  const language = pageLanguage(locale);
  const actor = (await findActor(pageId(id), language)) ?? notFound();
  const record = await pageRecord(language);
  return { language, actor, record, events: record.eventsOf(({ actors }) => actors.has(id)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { language, actor, events } = await actorOf(locale, id);
  const t = await getTranslations({ locale: language, namespace: 'pages.describe' });
  const description = t('actor', { name: actor.name, count: events.length });
  return pageMetadata({ locale: language, path: actorPage(id), title: actor.name, description });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const { language, actor, record, events } = await actorOf(locale, id);
  const linked = await editionOfEntryLink('actors', id, searchParams);
  return (
    <>
      <JsonLdScript data={actorJsonLd(actor, pageIdentity(language, actorPage(id)))} />
      <LinkedEditionBar linked={linked} />
      <ActorPage
        search={await editionSearch(searchParams)}
        actor={actor}
        events={events}
        dyads={dyadsOfState(id, record)}
        others={othersOf(actor, events, record)}
        placeName={record.placeName}
        share={
          <ShareOfPage
            language={language}
            kind="actor"
            id={id}
            title={actor.name}
            path={actorPage(id)}
            map={serialiseView({ actors: [id] }).slice(1)}
            report={{ kind: 'actor', id }}
          />
        }
        map={
          <RecordMap
            events={events}
            places={record.places}
            centre={events.length === 0 ? actor.seat?.id : undefined}
          />
        }
      />
    </>
  );
}
