import type { Messages } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';

/** The messages of a language: files are made of more words than the page has that asks for them. */
export async function loadMessages(language: Locale): Promise<Messages> {
  const loaded = await (language === 'vi'
    ? import('@/messages/vi.json')
    : import('@/messages/en.json'));
  return loaded.default;
}

const loaded = new Map<Locale, Promise<Messages>>();

/** One promise a language, as React asks for; another one after one that failed. */
export function loadedMessages(language: Locale): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  const messages = loadMessages(language);
  loaded.set(language, messages);
  messages.catch(() => loaded.delete(language));
  return messages;
}
