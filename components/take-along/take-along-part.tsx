import { use } from 'react';
import type { Messages } from 'next-intl';
import { ClientProviders } from '@/components/queries/client-providers';
import { clientMessages } from '@/lib/i18n/client-messages';
import type { Locale } from '@/lib/i18n/routing';
import { TakeAlongDialog, type TakeAlongDialogProps } from './take-along-dialog';
import { loadMessages } from './take-along-words';

const loaded = new Map<Locale, Promise<Messages>>();

/** One promise a language, as React asks for; another one after one that failed. */
function messagesOf(language: Locale): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  const messages = loadMessages(language);
  loaded.set(language, messages);
  messages.catch(() => loaded.delete(language));
  return messages;
}

/** The dialog with its own words: no page that opens it has them. */
export function TakeAlongPart(props: TakeAlongDialogProps) {
  const messages = clientMessages(use(messagesOf(props.language)), 'takeAlong');
  return (
    <ClientProviders language={props.language} messages={messages}>
      <TakeAlongDialog {...props} />
    </ClientProviders>
  );
}
