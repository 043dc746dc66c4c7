import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { linkPicture } from '@/app/og/link-picture';
import { LinkedEditionBar } from '@/components/pages/editions/linked-edition-bar';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { pageMetadata } from '@/components/pages/page-metadata';
import { PlacePage } from '@/components/pages/place-page';
import { sitesIn } from '@/lib/filters/events-at-places';
import { placeJsonLd } from '@/lib/seo/place-json-ld';
import { placePage } from '@/lib/routes/page-links';
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

async function placeOf({ params }: Props) {
  const { locale, id } = await params;
  const language = pageLanguage(locale);
  const record = await pageRecord(language);
  const place = record.places.find((candidate) => candidate.id === pageId(id)) ?? notFound();
  return { language, record, place, events: record.eventsOf((event) => event.places.has(id)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, place, events } = await placeOf(props);
  const t = await getTranslations({ locale: language, namespace: 'pages.describe' });
  const description = t('place', { name: place.name, count: events.length });
  return pageMetadata({
    locale: language,
    path: placePage(place.id),
    title: place.name,
    description,
    picture: await linkPicture({ kind: 'place', id: place.id }, place.name, language),
  });
}

export default async function Page(props: Props) {
  const { language, record, place, events } = await placeOf(props);
  const linked = await editionOfEntryLink('places', place.id, props.searchParams);
  return (
    <>
      <JsonLdScript data={placeJsonLd(place, pageIdentity(language, placePage(place.id)))} />
      <LinkedEditionBar linked={linked} />
      <PlacePage
        search={await editionSearch(props.searchParams)}
        place={place}
        sites={sitesIn(record.places, place.id)}
        events={events}
        placeName={record.placeName}
        share={
          <ShareOfPage
            language={language}
            kind="place"
            id={place.id}
            title={place.name}
            path={placePage(place.id)}
            map={serialiseView({ places: [place.id] }).slice(1)}
            report={{ kind: 'place', id: place.id }}
          />
        }
        map={<RecordMap events={events} places={record.places} centre={place.id} />}
      />
    </>
  );
}
