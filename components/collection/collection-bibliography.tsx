'use client';

import { Copy, Download } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ReferenceLine } from '@/components/event/reference-line';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { bibliographyQuery } from '@/components/queries/source-queries';
import { NoticeLine } from '@/components/tours/notice-line';
import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { downloadFile } from '@/components/ui/download-file';
import { TextButton } from '@/components/ui/text-button';
import { bibtexOf, type IdentifiedCsl } from '@/lib/citations/bibtex';
import { cslJsonOf } from '@/lib/citations/csl-json';
import { referenceText } from '@/lib/citations/reference';
import { risOf } from '@/lib/citations/ris';

const FILES = {
  bibtex: { write: bibtexOf, ending: 'bib', type: 'application/x-bibtex' },
  ris: { write: risOf, ending: 'ris', type: 'application/x-research-info-systems' },
  csl: {
    write: cslJsonOf,
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
  },
} as const;

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
  return <References sources={data.filter(({ id }) => ids.has(id))} />;
}

function References({ sources }: { readonly sources: readonly IdentifiedCsl[] }) {
  const t = useTranslations('collection.bibliography');
  const words = useReferenceLanguage();
  /** What the clipboard was given; null before, or where the browser refused. */
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = sources.map(({ csl }) => referenceText(csl, words)).join('\n\n');
  const save = ({ write, ending, type }: (typeof FILES)[keyof typeof FILES]) =>
    downloadFile(`third-neighbor.${ending}`, new Blob([write(sources)], { type }));
  return (
    <div className="flex flex-col gap-2 py-2">
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button onClick={() => void copyText(text).then(setCopied)}>
          <Copy aria-hidden size={16} />
          {t('copy')}
        </Button>
        {(['bibtex', 'ris', 'csl'] as const).map((name) => (
          <Button key={name} variant="quiet" onClick={() => save(FILES[name])}>
            <Download aria-hidden size={16} />
            {t(`save.${name}`)}
          </Button>
        ))}
      </div>
      <NoticeLine
        notice={
          copied === null ? null : { isError: !copied, text: t(copied ? 'copied' : 'refused') }
        }
      />
      {/* One click selects them all, where the browser does not copy. */}
      <ol className="flex flex-col gap-2 text-sm leading-6">
        {sources.map(({ id, csl }) => (
          <li key={id} className="select-all print:break-inside-avoid">
            <ReferenceLine csl={csl} />
          </li>
        ))}
      </ol>
    </div>
  );
}
