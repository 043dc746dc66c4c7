'use client';

import { Download, Link2, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ImportButton } from '@/components/tours/import-button';
import { NoticeLine } from '@/components/tours/notice-line';
import type { Outcome } from '@/components/tours/use-tour-import';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { copyText } from '@/components/ui/copy-text';
import { focusAtOnce } from '@/components/ui/focus-at-once';
import { COLLECTION_PAGE } from '@/lib/collection/collected-item';
import { storedCollection, type CollectedItem } from '@/lib/collection/collection-file';
import { collectionFragment } from '@/lib/collection/collection-link';
import { saveCollection } from './save-collection';

const CLEAR_BUTTON = 'clear-collection';

interface PassOnProps {
  readonly items: readonly CollectedItem[];
  /** @throws where the browser cannot read the file */
  readonly onFile: (file: File) => Promise<void>;
  readonly onClear: () => void;
}

/** What came of a press, said beside the buttons: the list above them may be long. */
interface Result {
  /** The collection that it is about, as it is stored. */
  readonly of: string;
  readonly notice: Outcome;
  /** To be copied by hand. */
  readonly link: string | null;
}

/** The collection as a link and as a file, one from a file, and none. */
export function PassOn({ items, onFile, onClear }: PassOnProps) {
  const t = useTranslations('collection.passOn');
  const problem = useTranslations('collection.problem');
  const language = useLocale();
  const [result, setResult] = useState<Result | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const count = items.length;
  // Also where another window has removed everything: what is kept next is not asked about.
  if (isAsking && count === 0) setIsAsking(false);

  const text = storedCollection(items);
  // A link of what the collection was before is no link to it.
  const current = result?.of === text ? result : null;
  const say = (isError: boolean, words: string, link: string | null = null) =>
    setResult({ of: text, notice: { isError, text: words }, link });

  const share = async () => {
    setResult(null);
    const fragment = await collectionFragment(items);
    if (fragment === null) return say(true, t('tooLong'));
    const address = `${window.location.origin}/${language}${COLLECTION_PAGE}${fragment}`;
    if (await copyText(address)) return say(false, t('copied'));
    say(true, t('copyThis'), address);
  };
  const open = (file: File) => {
    setResult(null);
    void onFile(file).catch(() => say(true, problem('unreadable')));
  };

  return (
    <div className="flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        {count > 0 && (
          <>
            <Button onClick={() => void share()}>
              <Link2 aria-hidden size={16} />
              {t('link')}
            </Button>
            <Button onClick={() => saveCollection(items)}>
              <Download aria-hidden size={16} />
              {t('file')}
            </Button>
          </>
        )}
        <ImportButton onFile={open} />
        {count > 0 && (
          <Button id={CLEAR_BUTTON} aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
            <Trash2 aria-hidden size={16} />
            {t('clear')}
          </Button>
        )}
      </div>
      {isAsking && (
        <div
          role="group"
          aria-label={t('question', { count })}
          className="flex flex-wrap items-center gap-3 border-l-2 border-accent bg-raised px-3 py-2"
        >
          <p className="text-sm leading-6">{t('question', { count })}</p>
          <Button
            ref={focusAtOnce}
            onClick={() => {
              setIsAsking(false);
              onClear();
            }}
          >
            {t('clearAll', { count })}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              // Moved before the question goes, so that the keyboard is never on nothing.
              document.getElementById(CLEAR_BUTTON)?.focus();
              setIsAsking(false);
            }}
          >
            {t('cancel')}
          </Button>
        </div>
      )}
      <NoticeLine notice={current?.notice ?? null} />
      {current?.link && <CopyField label={t('linkLabel')} text={current.link} />}
    </div>
  );
}
