import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ReferenceLine } from '@/components/event/reference-line';
import { SupplementMark } from '@/components/event/supplement-mark';
import { LINKED_TARGET } from '@/components/ui/link-style';
import type { BibliographyEntry } from '@/lib/citations/bibliography';
import type { RecordCoverage } from '@/lib/record/record-coverage';
import { ABOUT_PAGE, mapPage, sourcePage } from '@/lib/routes/page-links';
import { PageFrame } from '../page-frame';
import { PageLink, PageSection, PageTitle, StandaloneLink, standsFor } from '../page-parts';
import { CoverageTables } from './coverage-tables';
import { EditionAccount, type HeldEdition } from './edition-account';
import { SignAccount } from './sign-account';

type Coverage = RecordCoverage<BibliographyEntry>;

interface AboutPageProps {
  readonly coverage: Coverage;
  readonly counts: Readonly<Record<'places' | 'actors' | 'sources', number>>;
  readonly edition: HeldEdition;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
}

const METHOD = ['entry', 'certainty', 'differences', 'places', 'dates', 'kinds'] as const;

const TERMS = [
  ...['event', 'claim', 'source', 'document', 'supplement', 'family', 'type', 'kind'],
  ...['status', 'certainty', 'basis', 'actor', 'dyad', 'relation', 'corridor', 'tour'],
  ...['view', 'edition'],
] as const;

/** What the atlas is, what it rests on, how it is made and read, and where it is silent. */
export function AboutPage({ coverage, counts, edition, share }: AboutPageProps) {
  const t = useTranslations('about');
  const parts = {
    what: <WhatItIs coverage={coverage} counts={counts} />,
    method: <Method coverage={coverage} />,
    coverage: <CoverageTables coverage={coverage} />,
    signs: <SignAccount />,
    glossary: <Glossary />,
    edition: <EditionAccount edition={edition} />,
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  return (
    <PageFrame scripts="for sharing" path={ABOUT_PAGE} section="about">
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">{t('summary')}</p>
        <div>{share}</div>
      </PageTitle>
      <nav aria-label={t('contents')} className="mb-6 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`} className={LINKED_TARGET}>
                {t(`${name}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {names.map((name) => (
        <PageSection key={name} id={name} title={t(`${name}.title`)}>
          {parts[name]}
        </PageSection>
      ))}
    </PageFrame>
  );
}

const toDocumentsAlone = (words: ReactNode) => (
  <PageLink href={mapPage({ record: 'documents' })}>{words}</PageLink>
);

function WhatItIs({ coverage, counts }: Pick<AboutPageProps, 'coverage' | 'counts'>) {
  const t = useTranslations('about.what');
  const pages = useTranslations('pages');
  const { events, years, documents, supplement } = coverage;
  return (
    <div className="flex max-w-3xl flex-col gap-3 text-base leading-7">
      <p>{t('text')}</p>
      <p>
        {t('holds', { events, ...counts })}
        {years && ` ${t('years', { from: String(years[0]), to: String(years[1]) })}`}
      </p>
      <p>{t('documents', { count: documents.length })}</p>
      <ul className="flex flex-col gap-2 text-sm leading-6">
        {documents.map(({ entry: { id, csl }, events: count }) => (
          <li key={id} className="border-l-2 border-rule pl-4">
            <ReferenceLine csl={csl} />
            <span className="flex flex-wrap items-center gap-x-4 text-xs leading-5 text-ink-soft">
              <StandaloneLink href={sourcePage(id)}>
                {pages('bibliography.details')}
                <span className="sr-only">: {csl['title-short'] ?? csl.title}</span>
              </StandaloneLink>
              {pages('eventCount', { count })}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {t.rich('supplement', {
          count: supplement,
          mark: standsFor(<SupplementMark />),
          link: toDocumentsAlone,
        })}
      </p>
    </div>
  );
}

function Method({ coverage }: { coverage: Coverage }) {
  const t = useTranslations('about.method');
  const { events, inferred, contested, undated } = coverage;
  const figures = { events, inferred, contested, undated: undated.done + undated.said };
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      {METHOD.map((part) => (
        <div key={part}>
          <h3 className="mb-1 text-base leading-6 font-semibold">{t(`${part}.title`)}</h3>
          <p className="text-sm leading-6">{t(`${part}.text`, figures)}</p>
        </div>
      ))}
      <div>
        <h3 className="mb-1 text-base leading-6 font-semibold">{t('missing.title')}</h3>
        <Missing coverage={coverage} />
      </div>
    </div>
  );
}

/** What the figures of the record do not say. */
function Missing({ coverage }: { coverage: Coverage }) {
  const t = useTranslations('about.method.missing');
  const locale = useLocale();
  const { densest, years, emptyYears, events, undated, documents } = coverage;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const languages = new Set(documents.flatMap(({ entry: { csl } }) => csl.language ?? []));
  return (
    <div className="flex flex-col gap-3 text-sm leading-6">
      <p>
        {t('text')}{' '}
        {t('languages', {
          languages: new Intl.ListFormat(locale).format(
            [...languages].map((code) => names.of(code) ?? code),
          ),
        })}
      </p>
      {densest && (
        <p>
          {t('densest', {
            year: String(densest.year),
            count: densest.events,
            dated: events - undated.done - undated.said,
            documents: densest.documents,
            of: documents.length,
          })}
        </p>
      )}
      <p>
        {years &&
          `${t('empty', { count: emptyYears, from: String(years[0]), to: String(years[1]) })} `}
        {t('silence')}
      </p>
    </div>
  );
}

function Glossary() {
  const t = useTranslations('about.glossary.terms');
  return (
    <dl className="grid max-w-5xl gap-x-12 md:grid-cols-2">
      {TERMS.map((term) => (
        <div key={term} className="border-t border-rule py-2 print:break-inside-avoid">
          <dt className="text-sm leading-6 font-semibold">{t(`${term}.term`)}</dt>
          <dd className="text-sm leading-6">{t(`${term}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}
