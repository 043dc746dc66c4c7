import { NextIntlClientProvider } from 'next-intl';
import { useLayoutEffect } from 'react';
import { loadMessages } from '@/components/queries/loaded-messages';
import type { Locale } from '@/lib/i18n/routing';
import { readDetached } from './detached';

/** The words that a hook of components gives, for code that is no component. */
export async function collectedWords<Words>(
  language: Locale,
  useWords: () => Words,
): Promise<Words> {
  const messages = await loadMessages(language);
  const found: Words[] = [];
  function Collect(): null {
    const words = useWords();
    useLayoutEffect(() => void found.push(words));
    return null;
  }
  readDetached(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      <Collect />
    </NextIntlClientProvider>,
    () => undefined,
  );
  return found[0]!;
}
