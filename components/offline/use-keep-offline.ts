'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { keepAll } from './keep-all';
import type { KeepOutcome, KeepProgress } from './keep-entries';
import { stopOthers, whileAlone } from './keep-lock';
import { hasKeptCache, readKeptEdition, removeKept } from './kept-edition';
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
  | { readonly kind: 'ended'; readonly outcome: KeepOutcome };

const IDLE: KeepWork = { kind: 'idle' };
const [CANCELLED, UNANSWERED] = ['cancelled', 'unanswered'] as const;
const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

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
    queryFn: async () => {
      const [edition, isAny] = await Promise.all([
        readKeptEdition().catch(() => null),
        hasKeptCache().catch(() => false),
      ]);
      return { edition, isAny };
    },
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
    const edition = kept.data?.edition;
    const before = edition?.scope === 'all' ? edition.languages : [];
    const onProgress = (progress: KeepProgress) => {
      if (!left.signal.aborted) setWork({ kind: 'keeping', progress });
    };
    const languages = [...new Set([language, ...before])];
    stopOthers('keep');
    const outcome = await whileAlone((signal) => keepAll({ languages, signal, onProgress }), {
      signal: left.signal,
    }).catch((error: unknown) => ({ kind: isAbort(error) ? CANCELLED : UNANSWERED }));
    setWork({
      kind: 'ended',
      outcome: left.signal.aborted || outcome === null ? { kind: CANCELLED } : outcome,
    });
    await kept.refetch();
  };
  const remove = async () => {
    await removeKept();
    setWork(IDLE);
    await kept.refetch();
  };
  return {
    kept: kept.data?.edition ?? null,
    isAnyKept: kept.data?.isAny ?? false,
    need: need.data ?? null,
    isUnanswered: need.isError,
    work,
    keep: () => void keep(),
    cancel: () => leftRef.current?.abort(),
    remove: () => void remove(),
  };
}
