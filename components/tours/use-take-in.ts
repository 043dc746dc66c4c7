'use client';

import { useTranslations } from 'next-intl';
import { useState, type DragEvent } from 'react';
import { useTourProblemWords } from './use-tour-problem-words';
import { takeInTour } from './own-tour-queries';
import type { OwnTour } from '@/lib/tours/own-tour';
import { LARGEST_FILE_BYTES, readTourFile, type ReadTour } from '@/lib/tours/own-tour-file';

/** Its size is known before a byte is read. */
async function readPickedFile(file: File): Promise<ReadTour> {
  if (file.size > LARGEST_FILE_BYTES) {
    return { ok: false, problem: { kind: 'too-large', bytes: file.size } };
  }
  return readTourFile(await file.text());
}

export interface Notice {
  readonly isError: boolean;
  readonly text: string;
}

/** Takes in tour files that are picked or dropped, and says what came of it. */
export function useTakeIn(onTaken: (tour: OwnTour) => void) {
  const t = useTranslations('tours');
  const wordsOf = useTourProblemWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isDropping, setIsDropping] = useState(false);

  const takeIn = async (file: File) => {
    const failed = (problem: string) =>
      setNotice({ isError: true, text: t('taken.failed', { problem }) });
    const read = await readPickedFile(file).catch(() => null);
    if (read === null) return failed(t('problem.unreadable'));
    if (!read.ok) return failed(wordsOf(read.problem));
    const taken = await takeInTour(read.tour).catch(() => null);
    if (taken === null) return failed(t('own.failed'));
    const title = taken.title || t('own.untitled');
    setNotice({ isError: false, text: t('taken.imported', { title }) });
    onTaken(taken);
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
      // Not taken, the browser would leave the page for the file.
      event.preventDefault();
      setIsDropping(false);
      const [file] = event.dataTransfer.files;
      if (file) void takeIn(file);
    },
  };
  return { takeIn, notice, dropTarget, isDropping };
}
