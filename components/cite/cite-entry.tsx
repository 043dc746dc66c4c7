'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { atlasEntryCsl, type AtlasEntryWords } from '@/lib/citations/atlas-entry-csl';
import type { IdentifiedCsl } from '@/lib/citations/bibtex';
import { localDay } from '@/lib/time/reader-day';
import { CitationList } from './citation-list';

const neverChanges = () => () => undefined;
const today = () => localDay(new Date());
const onServer = () => undefined;

export interface CiteEntryProps {
  /** Of the file that is saved, and of the entry in it. */
  readonly id: string;
  /** What the atlas has of it; null for a source, which is cited for itself. */
  readonly entry: Omit<AtlasEntryWords, 'accessed'> | null;
  /** On whose word it stands; the source itself. */
  readonly sources: readonly IdentifiedCsl[];
}

/** An entry of the atlas and its sources, or a source alone, in a style that the reader chooses. */
export function CiteEntry({ id, entry, sources }: CiteEntryProps) {
  const t = useTranslations('cite');
  // The day on which it is read is the reader's own.
  const accessed = useSyncExternalStore(neverChanges, today, onServer);
  const own = entry && {
    id,
    csl: atlasEntryCsl({ ...entry, ...(accessed !== undefined && { accessed }) }),
  };
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      {own && (
        <section>
          <h2 className="text-xl leading-7 font-semibold">{t('entry')}</h2>
          <p className="text-sm leading-6 text-ink-soft">{t('entryHint')}</p>
          {entry.address === null && (
            <p className="mt-2 border-l-2 border-accent pl-3 text-sm leading-6">{t('local')}</p>
          )}
          <CitationList sources={[own]} fileName={id} />
        </section>
      )}
      {sources.length > 0 && (
        <section>
          {own && (
            <h2 className="text-xl leading-7 font-semibold">
              {t('sources', { count: sources.length })}
            </h2>
          )}
          <CitationList sources={sources} fileName={own ? `${id}-sources` : id} />
        </section>
      )}
      <p className="text-xs leading-5 text-ink-soft">{t('capitals')}</p>
    </div>
  );
}
