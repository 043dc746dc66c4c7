'use client';

import { use } from 'react';
import { NextIntlClientProvider, type Messages } from 'next-intl';
import { clientMessages } from '@/lib/i18n/client-messages';
import type { Locale } from '@/lib/i18n/routing';
import { loadMessages } from '@/components/take-along/take-along-words';
import { PictureForm, type PictureFormProps } from './picture-form';

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

/** The view as a picture to save, with its own words: the atlas does without them until this is asked for. */
export function PicturePart(props: PictureFormProps) {
  const messages = clientMessages(use(messagesOf(props.language)), 'pictures');
  return (
    <NextIntlClientProvider locale={props.language} messages={messages} timeZone="UTC">
      <PictureForm {...props} />
    </NextIntlClientProvider>
  );
}
