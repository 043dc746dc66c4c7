import { use } from 'react';
import { ClientProviders } from '@/components/queries/client-providers';
import { loadedMessages } from '@/components/queries/loaded-messages';
import { clientMessages } from '@/lib/i18n/client-messages';
import { TakeAlongDialog, type TakeAlongDialogProps } from './take-along-dialog';

/** The dialog with its own words: no page that opens it has them. */
export function TakeAlongPart(props: TakeAlongDialogProps) {
  const messages = clientMessages(use(loadedMessages(props.language)), 'takeAlong');
  return (
    <ClientProviders language={props.language} messages={messages}>
      <TakeAlongDialog {...props} />
    </ClientProviders>
  );
}
