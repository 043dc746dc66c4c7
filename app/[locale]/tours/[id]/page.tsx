import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { pageMetadata } from '@/components/pages/page-metadata';
import { TourPage } from '@/components/pages/tour-page';
import { findTour } from '@/lib/db/queries/find-tours';
import { tourJsonLd } from '@/lib/seo/tour-json-ld';
import { tourYears } from '@/lib/tours/tour-years';
import { tourPage } from '@/lib/tours/tour-links';
import { pageId, pageIdentity, pageLanguage, pageRecord } from '../../page-record';

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
  return pageMetadata({ locale: language, path: tourPage(id), title, description: summary });
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  const { language, tour } = await tourOf(locale, id);
  const titles = new Map(
    (await pageRecord(language)).summaries.map((event) => [event.id, event.title]),
  );
  return (
    <>
      <JsonLdScript data={tourJsonLd(tour, pageIdentity(language, tourPage(id)))} />
      <TourPage
        tour={tour}
        years={tourYears(tour)}
        eventTitle={(event) => titles.get(event) ?? event}
      />
    </>
  );
}
