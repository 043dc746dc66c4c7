import { useTranslations } from 'next-intl';
import type { Search } from './use-search';

/** Says politely how much was found, once the words stay the same. */
export function SearchAnnouncement({ search }: { search: Search }) {
  const t = useTranslations('search');
  return (
    <span role="status" className="sr-only">
      {announcement()}
    </span>
  );

  function announcement(): string {
    const { answer, error, isCurrent } = search;
    if (error) return t('failed');
    if (!answer || !isCurrent) return '';
    const { events, actors, places, corridors, sources, tours } = answer.totals;
    const { pairs, pages } = answer;
    const others = actors + places + corridors + sources + tours + pairs.length + pages.length;
    if (events + others === 0) return t('nothing', { words: answer.query });
    const found = t('found', { events, others });
    if (answer.any) return `${t('any')} ${found}`;
    return answer.similar ? `${t('similar')} ${found}` : found;
  }
}
