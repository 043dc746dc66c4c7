import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { accessedWords, webAddress } from '@/lib/citations/reference';
import { locatorWords } from '@/lib/citations/reference-locator';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { sourcePage } from '@/lib/routes/page-links';
import { quoted } from '@/lib/text/quotation-marks';
import type { LinkComponent } from './event-facts';
import { ExternalLink } from './external-link';
import { ReferenceLine } from './reference-line';
import { useReferenceLanguage } from './use-reference-language';

interface ClaimListProps {
  readonly claims: readonly ClaimDetail[];
  /** To the page of a source. */
  readonly link: LinkComponent;
  /** Whether the sources lie beyond the five documents; they then have a colour of their own. */
  readonly supplement?: boolean;
}

/** Sources that disagree stand side by side with those that do not, in the record's order. */
export function ClaimList({ claims, link, supplement = false }: ClaimListProps) {
  return (
    <ol className={`flex flex-col gap-4 ${supplement ? 'border-l-2 border-supplement pl-3' : ''}`}>
      {claims.map((claim) => (
        <li key={claim.ordinal} className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
          <span aria-hidden className="text-xs leading-6 text-ink-soft tabular-nums">
            {claim.ordinal}
          </span>
          <ClaimItem claim={claim} link={link} />
        </li>
      ))}
    </ol>
  );
}

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** Who says so, where, and in what words. */
function ClaimItem({ claim, link: Link }: { claim: ClaimDetail; link: LinkComponent }) {
  const t = useTranslations('evidence.claim');
  const words = useReferenceLanguage();
  const { source, via, quotation } = claim;
  const locator = locatorWords(claim.locator, words);
  const address = webAddress(source.csl);
  const accessed = accessedWords(source.csl, words);
  return (
    <article className="flex flex-col gap-1.5 text-sm leading-6">
      <ClaimDifference claim={claim} />
      <p>
        <ReferenceLine csl={source.csl} />
        {!via && locator && <span className="text-ink-soft"> {capitalised(locator)}.</span>}
      </p>
      {via && (
        <p className="text-xs leading-5 text-ink-soft">
          {t('citedIn')} <ReferenceLine csl={via.csl} />
          {locator && ` ${capitalised(locator)}.`}
        </p>
      )}
      {quotation && (
        <blockquote lang={quotation.language} className="border-l border-control pl-3 font-serif">
          {quoted(quotation.text, quotation.language)}
        </blockquote>
      )}
      <p className="flex flex-wrap items-center gap-x-3 text-xs leading-5">
        <Link href={sourcePage(source.id)}>{t('source')}</Link>
        {address && (
          <>
            <ExternalLink href={address}>{t('open', { host: hostOf(address) })}</ExternalLink>
            {accessed && <span className="text-ink-soft">{accessed}</span>}
          </>
        )}
      </p>
    </article>
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
