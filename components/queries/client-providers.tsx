'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { NextIntlClientProvider, type Messages } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { parseWithoutEval } from './parse-without-eval';
import { getQueryClient } from './query-client';

parseWithoutEval();

export interface ClientProvidersProps {
  readonly language: Locale;
  /** Those that the components inside use; see lib/i18n/client-messages.ts. */
  readonly messages: Partial<Messages>;
  readonly children: ReactNode;
}

/** What client components stand in: words, and a store of what was fetched. */
export function ClientProviders({ language, messages, children }: ClientProvidersProps) {
  return (
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      <QueryClientProvider client={getQueryClient()}>{children}</QueryClientProvider>
    </NextIntlClientProvider>
  );
}
