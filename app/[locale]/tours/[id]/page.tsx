import type { Metadata } from 'next';
import { getMessages } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { linkPicture } from '@/app/og/link-picture';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { pageMetadata } from '@/components/pages/page-metadata';
import { LazyLiveMap } from '@/components/reading/lazy-live-map';
import { TourPage } from '@/components/reading/tour-page';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { findTour } from '@/lib/db/queries/find-tours';
import { clientMessages } from '@/lib/i18n/client-messages';
import { tourJsonLd } from '@/lib/seo/tour-json-ld';
import { oembedAddress } from '@/lib/routes/oembed';
import { siteAddress } from '@/lib/routes/site-address';
import { shortHash } from '@/lib/text/short-hash';
import { tourPage } from '@/lib/tours/tour-links';
import { draftedTour } from '../../drafted-tour';
import { pageId, pageIdentity, pageLanguage } from '../../page-record';
import { ShareOfPage } from '../../share-of-page';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

const tourOf = cache(async (locale: string, id: string) => {
  const language = pageLanguage(locale);
  return { language, tour: (await findTour(pageId(id), language)) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { language, tour } = await tourOf(locale, id);
  const { title, summary } = tour;
  const path = tourPage(id);
  const picture = await linkPicture({ kind: 'tour', id, step: null }, title, language);
  const metadata = pageMetadata({
    locale: language,
    path,
    title,
    description: summary,
    picture,
  });
  const oembed = oembedAddress(`${siteAddress()}/${language}${path}`);
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { 'application/json+oembed': oembed } },
  };
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  const { language, tour } = await tourOf(locale, id);
  const { contentHash } = await findRecordVersion();
  const path = tourPage(id);
  const imprint = {
    site: siteAddress(),
    path: `/${language}${path}`,
    edition: shortHash(contentHash),
  };
  const steps = tour.steps.map(({ title, view }, index) => ({ number: index + 1, title, view }));
  const share = (number: number | null) => {
    const step = number === null ? null : (steps[number - 1] ?? null);
    return (
      <ShareOfPage
        language={language}
        kind="tour"
        id={id}
        title={tour.title}
        path={path}
        map={step?.view ?? null}
        tour={{ id, imprint, step }}
      />
    );
  };
  const messages = clientMessages(await getMessages({ locale: language }), 'reading');
  return (
    <>
      <JsonLdScript data={tourJsonLd(tour, pageIdentity(language, tourPage(id)))} />
      <TourPage
        tour={tour}
        share={share}
        {...await draftedTour(tour, language)}
        liveMap={
          <LazyLiveMap
            language={language}
            messages={messages}
            views={tour.steps.map(({ view }) => view)}
          />
        }
      />
    </>
  );
}
