import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { WithdrawnPage } from '@/components/pages/editions/withdrawn-page';
import { NotFoundPage } from '@/components/pages/not-found-page';
import { findSuggestions } from '@/lib/db/queries/find-suggestions';
import { entryTitle, findEntry } from '@/lib/editions/entry-title';
import { editionsWith, releaseOf } from '@/lib/editions/kept-releases';
import type { WithdrawnEntry } from '@/lib/editions/release-schema';
import { withdrawnAt } from '@/lib/editions/withdrawn-at';
import type { Locale } from '@/lib/i18n/routing';
import { missingPage } from '@/lib/routes/missing-page';
import { MISSING_PAGE } from '@/lib/server/page-marks';
import { pageLanguage } from '../page-record';
import { PAGE_OF } from '../record/entry-now';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

/** What app/answer-page.ts sends for an address that has no page. It is no page of its own. */
export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const address = (await headers()).get(MISSING_PAGE) ?? notFound();
  const { pathname, search } = new URL(address, 'http://localhost');
  const withdrawn = await withdrawnAt(pathname);
  if (withdrawn) {
    const { last, successor } = await aroundWithdrawn(withdrawn, language);
    return <WithdrawnPage {...{ pathname, withdrawn, last, successor }} />;
  }
  const missing = missingPage(pathname);
  const suggestions = missing ? await findSuggestions(missing.section, missing.ids, language) : [];
  return <NotFoundPage pathname={pathname} search={search} suggestions={suggestions} />;
}

/** The last release that has it, and the entry that stands in its place. */
async function aroundWithdrawn({ kind, id, successor }: WithdrawnEntry, language: Locale) {
  const lastOf = async (entryId: string) => {
    const edition = (await editionsWith(kind, entryId)).at(-1);
    if (edition === undefined) return null;
    const entry = findEntry((await releaseOf(edition)).entries, kind, entryId);
    return entry && { version: edition.version, title: entryTitle(entry, language) };
  };
  return {
    last: await lastOf(id),
    successor:
      successor === null
        ? null
        : {
            href: PAGE_OF[kind](successor),
            title: (await lastOf(successor))?.title ?? successor,
          },
  };
}
