import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { NotFoundPage } from '@/components/pages/not-found-page';
import { findSuggestions } from '@/lib/db/queries/find-suggestions';
import { missingPage } from '@/lib/routes/missing-page';
import { MISSING_PAGE } from '@/lib/server/page-marks';
import { pageLanguage } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

/** What app/answer-page.ts sends for an address that has no page. It is no page of its own. */
export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const address = (await headers()).get(MISSING_PAGE) ?? notFound();
  const { pathname, search } = new URL(address, 'http://localhost');
  const missing = missingPage(pathname);
  const suggestions = missing ? await findSuggestions(missing.section, missing.ids, language) : [];
  return <NotFoundPage pathname={pathname} search={search} suggestions={suggestions} />;
}
