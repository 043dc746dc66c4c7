import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { linkPicture } from '@/app/og/link-picture';
import { EventPage } from '@/components/pages/event-page';
import { LinkedEditionBar } from '@/components/pages/editions/linked-edition-bar';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { pageMetadata } from '@/components/pages/page-metadata';
import { findEvent } from '@/lib/db/queries/find-event';
import { findEventByFormerId } from '@/lib/db/queries/find-event-by-former-id';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { citedPath } from '@/lib/routes/cited-path';
import { siteAddress } from '@/lib/routes/site-address';
import { eventJsonLd } from '@/lib/seo/event-json-ld';
import { eventPage } from '@/lib/routes/page-links';
import { pageId, pageIdentity, pageLanguage, pageRecord } from '../../page-record';
import { editionOfEntryLink } from '../../linked-edition';
import { editionSearch, type SearchOfPage } from '../../page-search';
import { RecordMap } from '../../record-map';
import { ShareOfPage } from '../../share-of-page';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: SearchOfPage;
}

const eventOf = cache(async (locale: string, id: string) => {
  const language = pageLanguage(locale);
  const event = await findEvent(pageId(id), language);
  if (event) return { language, event };
  const current = (await findEventByFormerId(pageId(id), language)) ?? notFound();
  return permanentRedirect(`/${language}${eventPage(current.id)}`);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { language, event } = await eventOf(locale, id);
  const { title, summary } = event;
  const picture = await linkPicture({ kind: 'event', id }, title, language);
  return pageMetadata({
    locale: language,
    path: eventPage(id),
    title,
    description: summary,
    picture,
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const { language, event } = await eventOf(locale, id);
  const { summaries, places, placeName } = await pageRecord(language);
  const related = new Set(event.related.map((link) => link.id));
  const identity = pageIdentity(language, eventPage(id));
  const { contentHash } = await findRecordVersion();
  const linked = await editionOfEntryLink('events', id, searchParams);
  return (
    <>
      <JsonLdScript data={eventJsonLd(event, places, identity)} />
      <LinkedEditionBar linked={linked} />
      <EventPage
        search={await editionSearch(searchParams)}
        event={event}
        related={summaries.filter((summary) => related.has(summary.id))}
        placeName={placeName}
        address={`${siteAddress()}${citedPath(`/${language}${eventPage(id)}`, contentHash)}`}
        share={
          <ShareOfPage
            language={language}
            kind="event"
            id={id}
            title={event.title}
            path={eventPage(id)}
            data={{ json: `/api/v1/events/${id}?language=${language}` }}
            report={{ kind: 'event', id }}
          />
        }
        map={
          <RecordMap events={summaries.filter((summary) => summary.id === id)} places={places} />
        }
      />
    </>
  );
}
