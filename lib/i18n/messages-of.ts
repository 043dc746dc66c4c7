import type { Messages } from 'next-intl';
import type { Locale } from './routing';

/** All words of a language, for what is answered without a page around it. */
export async function messagesOf(language: Locale): Promise<Messages> {
  const { default: messages } = (await import(`../../messages/${language}.json`)) as {
    readonly default: Messages;
  };
  return messages;
}
