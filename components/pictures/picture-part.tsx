'use client';

import { use } from 'react';
import { NextIntlClientProvider } from 'next-intl';
import { clientMessages } from '@/lib/i18n/client-messages';
import { loadedMessages } from '@/components/queries/loaded-messages';
import { PictureForm, type PictureFormProps } from './picture-form';

/** The view as a picture to save, with its own words: the atlas does without them until this is asked for. */
export function PicturePart(props: PictureFormProps) {
  const messages = clientMessages(use(loadedMessages(props.language)), 'pictures');
  return (
    <NextIntlClientProvider locale={props.language} messages={messages} timeZone="UTC">
      <PictureForm {...props} />
    </NextIntlClientProvider>
  );
}
