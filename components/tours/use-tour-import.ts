'use client';

import { useTranslations } from 'next-intl';
import { useState, type DragEvent } from 'react';
import { useTourProblemWords } from './use-tour-problem-words';
import { importTour } from './own-tour-queries';
import type { OwnTour } from '@/lib/tours/own-tour';
import { LARGEST_FILE_BYTES } from '@/lib/tours/largest-tour';
import { readTourFile, type ReadTour } from '@/lib/tours/own-tour-file';

/** Its size is known before a byte is read. */
async function readPickedFile(file: File): Promise<ReadTour> {
  if (file.size > LARGEST_FILE_BYTES) {
    return { ok: false, problem: { kind: 'too-large', bytes: file.size } };
  }
  return readTourFile(await file.text());
}

/** What came of an action, in a sentence. */
export interface Outcome {
  readonly isError: boolean;
  readonly text: string;
}

/** Imports tour files that are picked or dropped, and says what came of it. */
export function useTourImport(onImported: (tour: OwnTour) => void) {
  const t = useTranslations('tours');
  const wordsOf = useTourProblemWords();
  const [notice, setNotice] = useState<Outcome | null>(null);
  const [isDropping, setIsDropping] = useState(false);

  const importFile = async (file: File) => {
    const failed = (problem: string) =>
      setNotice({ isError: true, text: t('imported.failed', { problem }) });
    const read = await readPickedFile(file).catch(() => null);
    if (read === null) return failed(t('problem.unreadable'));
    if (!read.ok) return failed(wordsOf(read.problem));
    const imported = await importTour(read.tour).catch(() => null);
    if (imported === null) return failed(t('own.failed'));
    const title = imported.title || t('own.untitled');
    setNotice({ isError: false, text: t('imported.done', { title }) });
    onImported(imported);
  };

  const isOfFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  /** Of the element that a file may be dropped on. */
  const dropTarget = {
    onDragOver: (event: DragEvent) => {
      if (!isOfFiles(event)) return;
      event.preventDefault();
      setIsDropping(true);
    },
    onDragLeave: (event: DragEvent) => {
      const { relatedTarget, currentTarget } = event;
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      setIsDropping(false);
    },
    onDrop: (event: DragEvent) => {
      if (!isOfFiles(event)) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      setIsDropping(false);
      const [file] = event.dataTransfer.files;
      if (file) void importFile(file);
    },
  };
  return { importFile, notice, dropTarget, isDropping };
}
