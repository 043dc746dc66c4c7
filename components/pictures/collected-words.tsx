import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { readDetached } from '@/components/take-along/drawing/detached';
import { loadMessages } from '@/components/queries/loaded-messages';
import type { Locale } from '@/lib/i18n/routing';

/**
 * The words that components say by hooks, for code that is no component.
 * @param collector a component that hands them over.
 */
export async function collectedWords<Words>(
  language: Locale,
  collector: (onWords: (words: Words) => void) => ReactElement,
): Promise<Words> {
  const messages = await loadMessages(language);
  const found: Words[] = [];
  readDetached(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      {collector((words) => void found.push(words))}
    </NextIntlClientProvider>,
    () => undefined,
  );
  return found[0]!;
}
