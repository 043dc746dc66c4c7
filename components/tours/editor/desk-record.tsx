'use client';

import { useLocale } from 'next-intl';
import { createContext, use, type ReactNode } from 'react';
import type { ClientRecord, RecordWithCubes } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';

const DeskContext = createContext<RecordWithCubes | null>(null);

interface DeskRecordProps {
  readonly record: ClientRecord;
  readonly children: ReactNode;
}

/** The record of the atlas for the editor, which draws and cites it, so that it is not built twice. */
export function DeskRecord({ record, children }: DeskRecordProps) {
  return <DeskContext value={isWhole(record) ? record : null}>{children}</DeskContext>;
}

const isWhole = (record: ClientRecord): record is RecordWithCubes =>
  record.cubes !== undefined &&
  [record.summaries, record.subjects, record.places, record.actors, record.sources].every(
    ({ length }) => length > 0,
  );

interface Desk {
  readonly language: Locale;
  /** Null until every part of it is there. */
  readonly record: RecordWithCubes | null;
}

export function useDesk(): Desk {
  return { language: useLocale(), record: use(DeskContext) };
}
