import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import type { ClaimDetail } from '@/lib/events/event-detail';
import { quoted } from '@/lib/sources/quotation-marks';
import { accessedWords, webAddress } from '@/lib/sources/reference';
import { locatorWords } from '@/lib/sources/reference-locator';
import { sourcePage } from '@/lib/view/page-links';
import { ExternalLink } from './external-link';
import { ReferenceLine } from './reference-line';
import { useReferenceLanguage } from './use-reference-language';

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** Who says so, where, and in what words. */
export function ClaimItem({ claim }: { claim: ClaimDetail }) {
  const t = useTranslations('evidence.claim');
  const aspects = useTranslations('vocabulary.aspect');
  const words = useReferenceLanguage();
  const { source, via, quotation, stance, on, says } = claim;
  const locator = locatorWords(claim.locator, words);
  const address = webAddress(source.csl);
  const accessed = accessedWords(source.csl, words);
  return (
    <article className="flex flex-col gap-1.5 text-sm leading-6">
      {stance === 'differs' && (
        <p className="border-l-2 border-accent pl-3">
          <span className="flex items-center gap-1.5 font-medium text-accent">
            <GitCompareArrows aria-hidden size={14} className="shrink-0" />
            {on ? t('differsOn', { aspect: aspects(on) }) : t('differs')}
          </span>
          {says && <span className="block">{t('says', { says })}</span>}
        </p>
      )}
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
