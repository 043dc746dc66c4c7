import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClaimDifference } from '@/components/event/claim-list';
import { Quotation } from '@/components/event/quotation';
import { ExternalLink } from '@/components/event/external-link';
import { ReferenceLine } from '@/components/event/reference-line';
import { UnapiMark } from '@/components/event/unapi-mark';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import {
  accessedWords,
  referenceText,
  shortReference,
  webAddress,
} from '@/lib/citations/reference';
import { locatorWords } from '@/lib/citations/reference-locator';
import type { SourceClaim } from '@/lib/citations/source-claim';
import type { Csl, Source } from '@/lib/model/source-schema';
import { eventPage, mapPage, sourcePage } from '@/lib/routes/page-links';
import { periodWords } from '@/lib/time/date-words';
import { CorrectionLink } from './correction-link';
import { KeepLink } from './keep-link';
import { PageFrame } from './page-frame';
import { MapLink, PageFact, PageLink, PageSection, PageTitle, TwoColumns } from './page-parts';

interface SourcePageProps {
  /** Of the page's address, for the link to the other language; beginning with "?" unless empty. */
  readonly search?: string;
  readonly source: Source;
  readonly claims: readonly SourceClaim[];
  /** The documents that cite it, by id. */
  readonly documents: ReadonlyMap<string, Csl>;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
}

export function SourcePage({ source, search, claims, documents, share }: SourcePageProps) {
  const t = useTranslations('pages');
  const language = useLocale();
  const { csl, citedIn, note } = source;
  return (
    <PageFrame
      scripts="for sharing"
      path={sourcePage(source.id)}
      search={search}
      section="sources"
      here={csl['title-short'] ?? csl.title}
    >
      <PageTitle
        title={<span lang={csl.language}>{csl.title}</span>}
        kicker={t(`source.type.${csl.type}`)}
      >
        <p className="text-base leading-7">
          <ReferenceLine csl={csl} />
          <UnapiMark kind="source" id={source.id} />
        </p>
        {note && <p className="text-sm leading-6 text-ink-soft">{note[language]}</p>}
        <div className="flex flex-wrap gap-2">
          {claims.length > 0 && <MapLink href={mapPage({ sources: [source.id] })} />}
          <KeepLink item={{ kind: 'source', id: source.id }} />
          {share}
        </div>
      </PageTitle>
      <TwoColumns
        side={
          <div className="mb-5 flex flex-col gap-4">
            <SourceFacts source={source} />
            {citedIn.length > 0 && (
              <PageSection title={t('source.citedIn')}>
                <Citations citedIn={citedIn} documents={documents} />
              </PageSection>
            )}
            <CorrectionLink kind="source" id={source.id} />
          </div>
        }
        main={
          <PageSection
            title={t('source.claims')}
            aside={t('source.claimCount', { count: claims.length })}
          >
            {claims.length === 0 ? (
              <p className="text-sm leading-6">{t('source.noClaims')}</p>
            ) : (
              <ol className="flex flex-col gap-4">
                {claims.map((claim) => (
                  <li key={`${claim.about.kind} ${claim.about.id} ${claim.ordinal}`}>
                    <ClaimOfSource claim={claim} source={source} />
                  </li>
                ))}
              </ol>
            )}
          </PageSection>
        }
      />
    </PageFrame>
  );
}

function SourceFacts({ source: { id, csl, document } }: { source: Source }) {
  const t = useTranslations('pages.source');
  const evidence = useTranslations('evidence');
  const words = useReferenceLanguage();
  const languages = new Intl.DisplayNames([words.dates.language], { type: 'language' });
  const address = webAddress(csl);
  const accessed = accessedWords(csl, words);
  return (
    <dl>
      {csl.language && <PageFact term={t('language')}>{languages.of(csl.language)}</PageFact>}
      {document && <PageFact term={t('document')}>{t('documentNumber', { document })}</PageFact>}
      {address && (
        <PageFact term={t('original')}>
          <ExternalLink href={address}>{address.replace(/^https?:\/\/(www\.)?/, '')}</ExternalLink>
          {accessed && <span className="block text-xs text-ink-soft">{accessed}</span>}
        </PageFact>
      )}
      <PageFact term={evidence('identifier')}>
        <code>{id}</code>
      </PageFact>
      <PageFact term={t('toCite')}>
        <span className="text-xs leading-5 select-all">{referenceText(csl, words)}</span>
      </PageFact>
    </dl>
  );
}

function Citations({
  citedIn,
  documents,
}: {
  citedIn: Source['citedIn'];
  documents: SourcePageProps['documents'];
}) {
  const t = useTranslations('pages.source');
  const sources = useTranslations('sources');
  const language = useLocale();
  const words = useReferenceLanguage();
  return (
    <ul className="flex flex-col gap-3 text-sm leading-6">
      {citedIn.map(({ document, footnote, referenceList, accessed, note }, index) => {
        const csl = documents.get(document);
        return (
          <li key={index}>
            <PageLink href={sourcePage(document)}>
              {csl ? shortReference(csl, words) : document}
            </PageLink>
            {footnote !== undefined &&
              `, ${sources('locator.footnote', { footnote: String(footnote) })}`}
            {referenceList && `, ${t('referenceList')}`}
            {accessed && (
              <span className="block text-xs leading-5 text-ink-soft">
                {sources('accessed', { date: periodWords(accessed, words.dates, 'short') })}
              </span>
            )}
            {note && (
              <span className="block text-xs leading-5 text-ink-soft">{note[language]}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ClaimOfSource({ claim, source }: { claim: SourceClaim; source: Source }) {
  const t = useTranslations('evidence.claim');
  const pages = useTranslations('pages.source');
  const words = useReferenceLanguage();
  const { about, locator, quotation } = claim;
  const where = locatorWords(locator, words);
  const isBySource = claim.source.id === source.id;
  const href =
    about.kind === 'event'
      ? eventPage(about.id)
      : mapPage({ open: { kind: 'corridor', id: about.id } });
  return (
    <article className="flex flex-col gap-1 text-sm leading-6">
      <p className="font-medium">
        <PageLink href={href}>{about.name}</PageLink>
      </p>
      <ClaimDifference claim={claim} />
      {(where || !isBySource || claim.via) && (
        <p className="text-xs leading-5 text-ink-soft">
          {where && <span className="inline-block first-letter:uppercase">{where}</span>}
          {where && (!isBySource || claim.via) && ' · '}
          {!isBySource && (
            <>
              {pages('onBehalfOf')} <ReferenceTo id={claim.source.id} csl={claim.source.csl} />
            </>
          )}
          {isBySource && claim.via && (
            <>
              {t('citedIn')} <ReferenceTo id={claim.via.id} csl={claim.via.csl} />
            </>
          )}
        </p>
      )}
      {quotation && <Quotation quotation={quotation} />}
    </article>
  );
}

function ReferenceTo({ id, csl }: { id: string; csl: Csl }) {
  const words = useReferenceLanguage();
  return <PageLink href={sourcePage(id)}>{shortReference(csl, words)}</PageLink>;
}
