import { useTranslations } from 'next-intl';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { citedPlaces } from '@/lib/lecture/handout/cited-places';
import type { HandoutCitation } from '@/lib/lecture/handout/handout';

/** Who says so and where: numbers of sources with locators, and in what a source differs. */
export function EventCitations({ citations }: { citations: readonly HandoutCitation[] }) {
  const t = useTranslations('handout');
  const aspects = useTranslations('vocabulary.aspect');
  const words = useReferenceLanguage();
  const located = citedPlaces(citations, words).map(({ source, via, where }) => {
    const sources = via === null ? t('direct', { source }) : t('via', { source, via });
    return where === null ? sources : t('located', { sources, locator: where });
  });
  const differing = citations.filter(({ claim }) => claim.stance === 'differs');
  return (
    <div className="handout-of-sources">
      <p className="text-[0.92em] text-ink-soft">{located.join('; ')}</p>
      {differing.map(({ claim: { on, says, ordinal }, source: number }) => {
        const source = `[${number}]`;
        return (
          <p key={ordinal} className="border-l-2 border-accent pl-[0.6em]">
            {on === null
              ? says === null
                ? t('differs', { source })
                : t('differsSayingOnly', { source, says })
              : says === null
                ? t('differsOn', { source, aspect: aspects(on) })
                : t('differsSaying', { source, aspect: aspects(on), says })}
          </p>
        );
      })}
    </div>
  );
}
