'use client';

import { createContext, use, type ReactNode } from 'react';
import type { ClientRecord, RecordWithCubes } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';

interface Desk {
  readonly language: Locale;
  /** Null until every part of it is there. */
  readonly record: RecordWithCubes | null;
}

const DeskContext = createContext<Desk>({ language: 'en', record: null });

interface DeskRecordProps {
  readonly language: Locale;
  readonly record: ClientRecord;
  readonly children: ReactNode;
}

/** The record of the atlas for the editor, which draws and cites it, so that it is not built twice. */
export function DeskRecord({ language, record, children }: DeskRecordProps) {
  const { cubes } = record;
  const isWhole = [record.summaries, record.subjects, record.places, record.actors, record.sources];
  const whole = cubes && isWhole.every((list) => list.length > 0) ? { ...record, cubes } : null;
  return <DeskContext value={{ language, record: whole }}>{children}</DeskContext>;
}

export const useDesk = (): Desk => use(DeskContext);
