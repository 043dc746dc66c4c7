'use client';

import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CitationList } from '@/components/cite/citation-list';
import { useViewWords } from '@/components/event/use-view-words';
import { servedEditionQuery } from '@/components/take-along/video/served-edition-query';
import { TextLink } from '@/components/ui/text-link';
import { atlasEntryCsl } from '@/lib/citations/atlas-entry-csl';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { isLoopback } from '@/lib/routes/loopback';
import { citePage } from '@/lib/routes/page-links';
import { localDay } from '@/lib/time/reader-day';
import type { View } from '@/lib/view/view';

const FILE_NAME = 'third-neighbor-view';

interface ViewCitePartProps {
  readonly view: View;
  readonly language: Locale;
  readonly names: SubjectNames;
  /** Absolute, of the view. */
  readonly address: string;
}

/** The view itself as a reference: what it shows, which edition of the record, where, and read when. */
export function ViewCitePart({ view, language, names, address }: ViewCitePartProps) {
  const t = useTranslations('share.cite');
  const cite = useTranslations('cite');
  const atlas = useTranslations('atlas');
  const format = useFormatter();
  const words = useViewWords(names)(view);
  const edition = useQuery(servedEditionQuery());
  const [accessed] = useState(() => localDay(new Date()));
  const isLocal = isLoopback(address);
  const when = words.when.length > 0 ? words.when : [atlas('allYears')];
  const what = format.list([...when, ...words.filters, ...words.picture], { type: 'unit' });
  const name = `${atlas('name')}: ${atlas('tagline')}`;
  const csl = atlasEntryCsl({
    title: t('viewTitle', { what }),
    // In the name of the whole: that is what every style shows.
    atlas: edition.data ? t('edition', { atlas: name, edition: edition.data.mark }) : name,
    address: isLocal ? null : address,
    ...(edition.data?.day && { editionDay: edition.data.day }),
    accessed,
    language,
    note: '',
    type: 'webpage',
  });
  const { open } = view;
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-prose text-sm leading-6 text-ink-soft">{t('viewHelp')}</p>
      {isLocal && (
        <p className="border-l-2 border-accent px-3 py-1 text-sm leading-6">{cite('local')}</p>
      )}
      {edition.data === null && (
        <p className="border-l-2 border-accent px-3 py-1 text-sm leading-6">{t('noEdition')}</p>
      )}
      {edition.isPending ? (
        // Nobody is to copy a citation that lacks what is on its way.
        <p role="status" className="text-sm leading-6">
          {t('editionAsked')}
        </p>
      ) : (
        <CitationList sources={[{ id: FILE_NAME, csl }]} fileName={FILE_NAME} />
      )}
      <ul className="text-sm leading-6">
        {(open?.kind === 'event' || open?.kind === 'corridor') && (
          <li>
            <TextLink href={citePage(open.kind, open.id)}>{t('opened')}</TextLink>
          </li>
        )}
        <li>
          <TextLink href={citePage('dataset', 'record')}>{t('record')}</TextLink>
        </li>
      </ul>
    </div>
  );
}
