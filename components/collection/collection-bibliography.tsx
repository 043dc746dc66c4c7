'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { CitationList } from '@/components/cite/citation-list';
import { bibliographyQuery } from '@/components/queries/source-queries';
import { NoticeLine } from '@/components/tours/notice-line';
import { TextButton } from '@/components/ui/text-button';

interface CollectionBibliographyProps {
  readonly ids: ReadonlySet<string>;
}

/** The sources in full, by author, to copy and to save. */
export function CollectionBibliography({ ids }: CollectionBibliographyProps) {
  const t = useTranslations('collection.bibliography');
  const { data, isError, refetch } = useQuery(bibliographyQuery());
  if (isError) {
    return (
      <NoticeLine notice={{ isError: true, text: t('failed') }}>
        <TextButton onClick={() => void refetch()}>{t('retry')}</TextButton>
      </NoticeLine>
    );
  }
  if (!data) return <p className="py-2 text-sm leading-6 text-ink-soft">{t('loading')}</p>;
  return <CitationList sources={data.filter(({ id }) => ids.has(id))} fileName="third-neighbor" />;
}
