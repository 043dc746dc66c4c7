import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { accessedWords, webAddress } from '@/lib/citations/reference';
import { locatorWords } from '@/lib/citations/reference-locator';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { sourcePage } from '@/lib/routes/page-links';
import { groupBy } from '@/lib/text/group-by';
import type { LinkComponent } from './event-facts';
import { ExternalLink } from './external-link';
import { Quotation } from './quotation';
import { ReferenceLine } from './reference-line';
import { UnapiMark } from './unapi-mark';
import { useReferenceLanguage } from './use-reference-language';

interface ClaimListProps {
  readonly claims: readonly ClaimDetail[];
  /** To the page of a source. */
  readonly link: LinkComponent;
  /** Of a source, under that of the section. */
  readonly heading: 'h3' | 'h4';
  /** Whether the sources lie beyond the five documents; they then have a colour of their own. */
  readonly supplement?: boolean;
  /** Where a reader says that a claim, by its number, is wrong; left out where nobody can. */
  readonly report?: ((claim: number) => string) | undefined;
}

/**
 * Who says so, a source once: what it says in several places stands under it. Sources that disagree
 * stand side by side with those that do not, in the record's order.
 */
export function ClaimList(props: ClaimListProps) {
  const { claims, link, heading, supplement = false, report } = props;
  const sources = groupBy(claims, ({ source }) => source.id);
  return (
    <ul className={`flex flex-col gap-4 ${supplement ? 'border-l-2 border-supplement pl-3' : ''}`}>
      {[...sources].map(([id, bySource]) => (
        <li key={id}>
          <SourceItem claims={bySource} link={link} heading={heading} report={report} />
        </li>
      ))}
    </ul>
  );
}

const screenReaderOnly = (words: ReactNode) => <span className="sr-only">{words}</span>;
const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** @param claims at least one, all of one source. */
function SourceItem(props: Omit<ClaimListProps, 'supplement'>) {
  const { claims, link: Link, heading: Heading, report } = props;
  const t = useTranslations('evidence.claim');
  const words = useReferenceLanguage();
  const { source } = claims[0]!;
  const address = webAddress(source.csl);
  const accessed = accessedWords(source.csl, words);
  return (
    <article className="flex flex-col gap-1.5 text-sm leading-6">
      <Heading className="font-sans text-sm leading-6 font-normal">
        <ReferenceLine csl={source.csl} />
        <UnapiMark kind="source" id={source.id} />
      </Heading>
      <p className="flex flex-wrap items-center gap-x-3 text-xs leading-5">
        <Link href={sourcePage(source.id)}>{t('source')}</Link>
        {address && (
          <>
            <ExternalLink href={address}>{t('open', { host: hostOf(address) })}</ExternalLink>
            {accessed && <span className="text-ink-soft">{accessed}</span>}
          </>
        )}
      </p>
      <ol className="flex flex-col gap-3">
        {claims.map((claim) => (
          <li key={claim.ordinal} className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
            {/* Figures name their source by these numbers. */}
            <span className="text-xs leading-6 text-ink-soft tabular-nums">{claim.ordinal}</span>
            <div className="flex flex-col gap-1.5">
              <ClaimItem claim={claim} />
              {report && (
                <p className="text-xs leading-5 print:hidden">
                  <Link href={report(claim.ordinal)}>
                    {t.rich('report', { number: claim.ordinal, hidden: screenReaderOnly })}
                  </Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** Where in its source, in what words, and whether it differs. */
function ClaimItem({ claim }: { claim: ClaimDetail }) {
  const t = useTranslations('evidence.claim');
  const words = useReferenceLanguage();
  const { via, quotation } = claim;
  const locator = locatorWords(claim.locator, words);
  return (
    <div className="flex flex-col gap-1.5">
      <ClaimDifference claim={claim} />
      {!via && (locator || !quotation) && (
        <p className="text-xs leading-6 text-ink-soft">
          {locator ? `${capitalised(locator)}.` : t('whole')}
        </p>
      )}
      {via && (
        <p className="text-xs leading-5 text-ink-soft">
          {t('citedIn')} <ReferenceLine csl={via.csl} />
          {locator && ` ${capitalised(locator)}.`}
        </p>
      )}
      {quotation && <Quotation quotation={quotation} />}
    </div>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** On what a source differs from the others, and what it says there; nothing of one that does not. */
export function ClaimDifference({ claim }: { claim: Pick<ClaimDetail, 'stance' | 'on' | 'says'> }) {
  const t = useTranslations('evidence.claim');
  const aspects = useTranslations('vocabulary.aspect');
  const { stance, on, says } = claim;
  if (stance !== 'differs') return null;
  return (
    <p className="border-l-2 border-accent pl-3">
      <span className="flex items-center gap-1.5 font-medium text-accent">
        <GitCompareArrows aria-hidden size={14} className="shrink-0" />
        {on ? t('differsOn', { aspect: aspects(on) }) : t('differs')}
      </span>
      {says && <span className="block">{t('says', { says })}</span>}
    </p>
  );
}
