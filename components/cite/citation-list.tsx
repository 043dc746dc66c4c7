'use client';

import { Copy, Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { NoticeLine } from '@/components/tours/notice-line';
import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { downloadFile } from '@/components/ui/download-file';
import type { IdentifiedCsl } from '@/lib/citations/bibtex';
import { copiedReferences } from '@/lib/citations/copied-references';
import {
  REFERENCE_FILES,
  REFERENCE_FILE_KINDS,
  type ReferenceFileKind,
} from '@/lib/citations/reference-files';
import { StyledLine } from './styled-line';
import { OFFERED_STYLES, useCitationStyle } from './use-citation-style';

interface CitationListProps {
  readonly sources: readonly IdentifiedCsl[];
  /** Of a saved file, without its ending. */
  readonly fileName: string;
}

/** Sources in a style that the reader chooses, to copy with their italics and to save for a program. */
export function CitationList({ sources, fileName }: CitationListProps) {
  const t = useTranslations('cite');
  const words = useReferenceLanguage();
  const { style, setStyle } = useCitationStyle();
  const styleId = useId();
  /** What came of the last press: of which style, and whether the clipboard took it. */
  const [copied, setCopied] = useState<{ of: string; isTaken: boolean } | null>(null);
  const current = copied?.of === style ? copied : null;

  const copy = async () => {
    const { text, html } = copiedReferences(sources, style, words);
    setCopied({ of: style, isTaken: await copyText(text, html) });
  };
  const save = (kind: ReferenceFileKind) => {
    const { write, ending, mediaType } = REFERENCE_FILES[kind];
    downloadFile(`${fileName}.${ending}`, new Blob([write(sources)], { type: mediaType }));
  };
  return (
    <div className="flex flex-col gap-3 py-2">
      <div className="flex flex-wrap items-end gap-2 print:hidden">
        <p className="flex flex-col gap-1">
          <label htmlFor={styleId} className="text-xs leading-5 text-ink-soft">
            {t('style')}
          </label>
          <select
            id={styleId}
            value={style}
            onChange={({ target }) =>
              setStyle(OFFERED_STYLES.find((one) => one === target.value) ?? 'atlas')
            }
            className="min-h-8 rounded-sm border border-control bg-raised px-2 text-sm text-ink max-md:min-h-11"
          >
            {OFFERED_STYLES.map((one) => (
              <option key={one} value={one}>
                {t(`styles.${one}`)}
              </option>
            ))}
          </select>
        </p>
        <Button onClick={() => void copy()}>
          <Copy aria-hidden size={16} />
          {t('copy', { count: sources.length })}
        </Button>
      </div>
      <NoticeLine
        notice={
          current === null
            ? null
            : { isError: !current.isTaken, text: t(current.isTaken ? 'copied' : 'refused') }
        }
      />
      {/* One click selects one, where the browser does not copy. */}
      <ol className="flex flex-col gap-2 text-sm leading-6">
        {sources.map(({ id, csl }) => (
          <li key={id} className="select-all print:break-inside-avoid">
            <StyledLine csl={csl} style={style} />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-1 print:hidden">
        <span className="text-xs leading-5 text-ink-soft">{t('save')}</span>
        {REFERENCE_FILE_KINDS.map((kind) => (
          <Button key={kind} variant="quiet" onClick={() => save(kind)}>
            <Download aria-hidden size={16} />
            {t(`files.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
