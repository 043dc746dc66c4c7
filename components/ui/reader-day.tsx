'use client';

import { useSyncExternalStore } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { filledDay } from '@/lib/time/reader-day';

interface ReaderDayProps {
  /** With an open day in them (lib/time/reader-day). */
  readonly words: string;
  readonly language: Locale;
}

/** Words with the reader's own day, which the server does not know: without a script there are none. */
export function ReaderDay({ words, language }: ReaderDayProps) {
  return useSyncExternalStore(
    neverChanges,
    () => filledDay(words, language, new Date()),
    () => '',
  );
}

const neverChanges = () => () => undefined;
