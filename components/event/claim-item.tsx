import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { quoted } from '@/lib/text/quotation-marks';
import { accessedWords, webAddress } from '@/lib/citations/reference';
import { locatorWords } from '@/lib/citations/reference-locator';
import { sourcePage } from '@/lib/routes/page-links';
import { ClaimDifference } from './claim-difference';
import { ExternalLink } from './external-link';
import { ReferenceLine } from './reference-line';
import { useReferenceLanguage } from './use-reference-language';

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** Who says so, where, and in what words. */
export function ClaimItem({ claim }: { claim: ClaimDetail }) {
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
        <TextLink href={sourcePage(source.id)}>{t('source')}</TextLink>
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
