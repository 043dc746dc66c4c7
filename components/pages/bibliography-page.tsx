import { useTranslations } from 'next-intl';
import { ReferenceLine } from '@/components/event/reference-line';
import { UnapiMark } from '@/components/event/unapi-mark';
import {
  bibliographySearch,
  type BibliographyEntry,
  type BibliographyQuery,
} from '@/lib/citations/bibliography';
import { sourcePage, SOURCES_PAGE } from '@/lib/routes/page-links';
import { BibliographyForm } from './bibliography-form';
import { PageFrame } from './page-frame';
import { PageTitle, StandaloneLink } from './page-parts';

interface BibliographyPageProps {
  readonly entries: readonly BibliographyEntry[];
  readonly chosen: readonly BibliographyEntry[];
  readonly query: BibliographyQuery;
  /** The chosen references as CSL-JSON. */
  readonly exportAddress: string;
}

/** Every source in full; the form is a plain GET, so that a list is a link and needs no JavaScript. */
export function BibliographyPage({ entries, chosen, query, exportAddress }: BibliographyPageProps) {
  const t = useTranslations('pages');
  return (
    <PageFrame path={SOURCES_PAGE} search={bibliographySearch(query)} section="sources">
      <PageTitle title={t('nav.sources')}>
        <p className="text-base leading-7">{t('bibliography.summary')}</p>
      </PageTitle>
      <BibliographyForm entries={entries} query={query} />
      <div className="my-4 flex flex-wrap items-center justify-between gap-x-6 text-sm leading-6">
        <p>{t('bibliography.count', { shown: chosen.length, all: entries.length })}</p>
        {chosen.length > 0 && (
          // A file, not a page: the browser fetches it itself.
          <a
            href={exportAddress}
            download
            className="inline-flex min-h-6 items-center underline decoration-control underline-offset-4 hover:text-accent max-md:min-h-11 print:hidden"
          >
            {t('bibliography.export', { count: chosen.length })}
          </a>
        )}
      </div>
      {chosen.length === 0 ? (
        <p className="text-sm leading-6">
          {t('bibliography.none')}{' '}
          <StandaloneLink href={SOURCES_PAGE}>{t('bibliography.reset')}</StandaloneLink>
        </p>
      ) : (
        <ol className="flex flex-col">
          {chosen.map((entry) => (
            <BibliographyItem key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </PageFrame>
  );
}

function BibliographyItem({ entry: { id, csl, document, events } }: { entry: BibliographyEntry }) {
  const t = useTranslations('pages');
  return (
    <li className="max-w-4xl border-t border-rule py-3 text-sm leading-6 print:break-inside-avoid">
      <p>
        <ReferenceLine csl={csl} />
        <UnapiMark kind="source" id={id} />
      </p>
      <p className="flex flex-wrap items-center gap-x-4 text-xs leading-5 text-ink-soft">
        <StandaloneLink href={sourcePage(id)}>
          {t('bibliography.details')}
          <span className="sr-only">: {csl['title-short'] ?? csl.title}</span>
        </StandaloneLink>
        <span>{t('eventCount', { count: events })}</span>
        <span>{t(`source.type.${csl.type}`)}</span>
        {document && <span>{t('source.documentNumber', { document })}</span>}
      </p>
    </li>
  );
}
