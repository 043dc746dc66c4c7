import { createTranslator } from 'next-intl';
import type { LinkPicture } from '@/components/pages/page-metadata';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import type { PictureSubject } from '@/lib/routes/picture-address';

/** The picture of a page in its metadata. @param title what the picture is of */
export async function linkPicture(
  subject: PictureSubject,
  title: string,
  language: Locale,
): Promise<LinkPicture> {
  const messages = await messagesOf(language);
  const t = createTranslator({ locale: language, messages, namespace: 'openGraph' });
  return { subject, alternative: t('alt', { title }), site: messages.atlas.name };
}
