import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { BibliographyEntry } from '@/lib/citations/bibliography';
import {
  disagreementId,
  disagreementSearch,
  type Disagreement,
  type DisagreementQuery,
} from '@/lib/citations/disagreement';
import { DISAGREEMENTS_PAGE } from '@/lib/routes/page-links';
import { DisagreementEntry } from './disagreement-entry';
import { DisagreementsForm } from './disagreements-form';
import type { EntryNames } from './entry-value';
import { PageFrame } from './page-frame';
import { PageTitle, StandaloneLink } from './page-parts';

interface DisagreementsPageProps {
  readonly entries: readonly Disagreement[];
  readonly chosen: readonly Disagreement[];
  readonly documents: readonly BibliographyEntry[];
  readonly query: DisagreementQuery;
  readonly names: EntryNames;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
}

/** Where the sources differ: both sides of each, in the order of time. */
export function DisagreementsPage(props: DisagreementsPageProps) {
  const { entries, chosen, documents, query, names, share } = props;
  const t = useTranslations('disagreements');
  const nav = useTranslations('pages.nav');
  return (
    <PageFrame
      scripts="for sharing"
      path={DISAGREEMENTS_PAGE}
      search={disagreementSearch(query)}
      section="disagreements"
    >
      <PageTitle title={nav('disagreements')}>
        <p className="text-base leading-7">{t('summary')}</p>
        <div>{share}</div>
      </PageTitle>
      <DisagreementsForm entries={entries} documents={documents} query={query} />
      <p className="my-4 text-sm leading-6">
        {t('count', { shown: chosen.length, all: entries.length })}
      </p>
      {chosen.length === 0 ? (
        <p className="text-sm leading-6">
          {t('none')} <StandaloneLink href={DISAGREEMENTS_PAGE}>{t('reset')}</StandaloneLink>
        </p>
      ) : (
        <ol className="flex flex-col">
          {chosen.map((entry) => (
            <DisagreementEntry key={disagreementId(entry)} entry={entry} names={names} />
          ))}
        </ol>
      )}
    </PageFrame>
  );
}
