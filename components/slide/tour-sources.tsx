import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { claimsQuery } from '@/components/queries/claims-query';
import { shortReference } from '@/lib/citations/reference';
import type { Locale } from '@/lib/i18n/routing';
import { citedSources } from '@/lib/lecture/cited-sources';

interface TourSourcesProps {
  /** Ids of the events that the tour rests on. */
  readonly events: readonly string[];
  readonly language: Locale;
  /** So many are named, and the others counted. */
  readonly most?: number;
  readonly className?: string;
}

/** What a tour rests on, each source once, in the order in which they are first cited. */
export function TourSources({
  events,
  language,
  most = Infinity,
  className = '',
}: TourSourcesProps) {
  const t = useTranslations('slides.sources');
  const words = useReferenceLanguage();
  const { data, isError } = useQuery({
    ...claimsQuery(events, language),
    enabled: events.length > 0,
  });
  if (events.length === 0) return null;
  if (data === undefined) {
    return isError ? <p className="text-ink-soft">{t('unavailable')}</p> : null;
  }
  const sources = citedSources(events, data);
  const named = sources.slice(0, most);
  const more = sources.length - named.length;
  return (
    <section aria-label={t('title')} className={`leading-[1.3] ${className}`}>
      <p className="mb-[0.4em] font-semibold">{t('count', { count: sources.length })}</p>
      <ul className="flex flex-col gap-[0.25em]">
        {named.map(({ id, csl }) => (
          <li key={id} className={`wrap-anywhere ${most === Infinity ? '' : 'line-clamp-2'}`}>
            {shortReference(csl, words)}
            {(csl.author ?? csl.editor) && (
              <span lang={csl.language} className="text-ink-soft">
                {' '}
                · {csl['title-short'] ?? csl.title}
              </span>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-[0.4em] text-ink-soft">{t('more', { count: more })}</p>}
    </section>
  );
}
