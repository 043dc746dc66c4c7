'use client';

import type { ReactNode } from 'react';
import { useTheme } from '@/components/hooks/use-theme';
import type { Locale } from '@/lib/i18n/routing';
import { AtlasLayout } from './atlas-layout';
import { RecordUnavailable } from '@/components/record/record-unavailable';
import { useClientRecord } from '@/components/record/use-client-record';
import { Tooltips } from '@/components/ui/tooltips';

interface AtlasProps {
  readonly language: Locale;
  /** The view as the server draws it, for the time before there is a live map. */
  readonly still: ReactNode;
  /** What there is to say of the edition that the link names; null for nothing. */
  readonly linked: ReactNode;
}

/** The record in, map and panels out. */
export function Atlas({ language, still, linked }: AtlasProps) {
  const { theme } = useTheme();
  const { record, failed } = useClientRecord(language);
  if (failed) {
    return <RecordUnavailable error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  return (
    <>
      <AtlasLayout
        record={record}
        language={language}
        theme={theme}
        still={still}
        linked={linked}
      />
      <Tooltips />
    </>
  );
}
