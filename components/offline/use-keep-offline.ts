'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { keepAll } from './keep-all';
import type { KeepOutcome, KeepProgress } from './keep-entries';
import { readKeptEdition, removeKept } from './kept-edition';
import { estimatedBytes, everything, offlineSource } from './offline-source';

export interface KeepNeed {
  readonly files: number;
  readonly bytes: number;
  readonly build: string;
  readonly record: string;
}

export type KeepWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'keeping'; readonly progress: KeepProgress | null }
  | { readonly kind: 'ended'; readonly outcome: KeepOutcome | { readonly kind: 'unanswered' } };

const IDLE: KeepWork = { kind: 'idle' };

async function needOf(language: Locale, signal: AbortSignal): Promise<KeepNeed> {
  const source = await offlineSource(signal);
  const entries = await everything(source, language);
  const bytes = await estimatedBytes(entries, signal);
  return { files: entries.length, bytes, build: source.build, record: source.record };
}

/** What is kept in this browser, what it would take to keep all, and the keeping itself. */
export function useKeepOffline(language: Locale) {
  const [work, setWork] = useState<KeepWork>(IDLE);
  const leftRef = useRef<AbortController | null>(null);
  const kept = useQuery({
    queryKey: ['kept-edition'],
    queryFn: () => readKeptEdition().catch(() => null),
    networkMode: 'always',
  });
  const need = useQuery({
    queryKey: ['offline-need', language],
    queryFn: ({ signal }) => needOf(language, signal),
    retry: false,
    networkMode: 'always',
  });

  const keep = async () => {
    const left = new AbortController();
    leftRef.current = left;
    setWork({ kind: 'keeping', progress: null });
    const languages = [...new Set([language, ...(kept.data?.languages ?? [])])];
    const outcome = await keepAll({
      languages,
      signal: left.signal,
      onProgress: (progress) => {
        if (!left.signal.aborted) setWork({ kind: 'keeping', progress });
      },
    }).catch(() => ({ kind: 'unanswered' as const }));
    setWork({ kind: 'ended', outcome: left.signal.aborted ? { kind: 'cancelled' } : outcome });
    await kept.refetch();
  };
  const remove = async () => {
    await removeKept();
    setWork(IDLE);
    await kept.refetch();
  };
  return {
    kept: kept.data ?? null,
    need: need.data ?? null,
    isUnanswered: need.isError,
    work,
    keep: () => void keep(),
    cancel: () => leftRef.current?.abort(),
    remove: () => void remove(),
  };
}
