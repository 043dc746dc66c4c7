import { getMessages } from 'next-intl/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { ClientProviders } from '@/components/queries/client-providers';
import { clientMessages, type ClientPart } from '@/lib/i18n/client-messages';
import type { Locale } from '@/lib/i18n/routing';

interface ClientRootProps {
  readonly part: ClientPart;
  readonly language: Locale;
  readonly children: ReactNode;
}

/** Round a page that is made of client components, with the words of that page only. */
export async function ClientRoot({ part, language, children }: ClientRootProps) {
  const messages = await getMessages({ locale: language });
  return (
    <ClientProviders language={language} messages={clientMessages(messages, part)}>
      <NuqsAdapter>{children}</NuqsAdapter>
    </ClientProviders>
  );
}
