import type { Metadata } from 'next';
import { pictureMetadata, shortened } from '@/components/pages/page-metadata';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import { serialiseView } from '@/lib/view/view-parameters';
import { linkPicture } from './link-picture';
import { lineOf, viewHeading } from './view-heading';

/** What a link to a view of the atlas shows where it is shared: what it is about, and its map. */
export async function viewPreview(
  view: View,
  language: Locale,
): Promise<Pick<Metadata, 'openGraph' | 'twitter'>> {
  const [{ title, filters }, { atlas }] = await Promise.all([
    viewHeading(view, language),
    messagesOf(language),
  ]);
  const line = lineOf(filters, language);
  const subject = { kind: 'view', view } as const;
  const picture = await linkPicture(subject, lineOf([title, line], language), language);
  const { openGraph, twitter } = pictureMetadata(picture, language);
  return {
    openGraph: {
      type: 'website',
      url: `/${language}${serialiseView(view)}`,
      title,
      description: shortened(lineOf([line, atlas.description], language)),
      locale: language,
      ...openGraph,
    },
    twitter,
  };
}
