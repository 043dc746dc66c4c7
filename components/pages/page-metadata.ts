import type { Metadata } from 'next';
import type { Locale } from '@/lib/i18n/routing';
import { feedTypes } from '@/lib/editions/feed-addresses';
import { dataForms } from '@/lib/routes/data-forms';
import { pictureAddress, PICTURE_SIZE, type PictureSubject } from '@/lib/routes/picture-address';
import { translations } from '@/lib/routes/translations';

interface PageWords {
  readonly locale: Locale;
  /** Without the language. */
  readonly path: string;
  /** What the other language keeps after the path, beginning with "?" unless empty. */
  readonly search?: string;
  readonly title: string;
  readonly description: string;
  /** Of its subject, for previews of links. */
  readonly picture?: LinkPicture;
}

/** A picture that previews of a link show. */
export interface LinkPicture {
  readonly subject: PictureSubject;
  /** Its content in words, for who cannot see it. */
  readonly alternative: string;
  /** The name of the atlas. */
  readonly site: string;
}

/** What a page says of its picture: https://ogp.me, and the card of X that shows it large. */
export function pictureMetadata(
  { subject, alternative, site }: LinkPicture,
  language: Locale,
): { readonly openGraph: OpenGraph; readonly twitter: NonNullable<Metadata['twitter']> } {
  const url = pictureAddress(subject, language);
  const image = { url, alt: alternative, type: 'image/png', ...PICTURE_SIZE };
  return {
    openGraph: { siteName: site, images: [image] },
    twitter: { card: 'summary_large_image' },
  };
}

type OpenGraph = NonNullable<Metadata['openGraph']>;

const MOST_CHARACTERS = 200;

/** What search engines and link previews show; addresses become whole by the layout's base. */
export function pageMetadata(words: PageWords): Metadata {
  const { locale, path, search, title, description, picture } = words;
  const address = `/${locale}${path}`;
  const summary = shortened(description);
  const pictured = picture && pictureMetadata(picture, locale);
  return {
    title,
    description: summary,
    alternates: {
      canonical: address,
      languages: translations(path, search),
      types: {
        ...feedTypes(locale),
        ...Object.fromEntries(
          dataForms(path, locale).map(({ mediaType, address: data }) => [mediaType, data]),
        ),
      },
    },
    openGraph: {
      type: 'article',
      url: address,
      title,
      description: summary,
      locale,
      ...pictured?.openGraph,
    },
    ...(pictured && { twitter: pictured.twitter }),
  };
}

export function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
