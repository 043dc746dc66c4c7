import { escapedXml } from '@/lib/text/escaped-xml';

export interface FeedItem {
  /** Absolute; also its id, since addresses of releases never change. */
  readonly address: string;
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly summary: string;
  /** HTML. */
  readonly content: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Of the atlas. */
  readonly author: string;
  readonly language: string;
  /** Absolute, of the page that has the same. */
  readonly page: string;
  /** Absolute, of the feed itself. */
  readonly address: string;
  readonly licence: string;
  /** The latest first; never empty. */
  readonly items: readonly FeedItem[];
}

/** A day has no time of day; both formats want one. */
const startOf = (day: string) => `${day}T00:00:00Z`;

/** RFC 4287. */
export function atomFeed(feed: Feed): string {
  const { title, description, author, language, page, address, licence, items } = feed;
  const entries = items.map(
    (item) => `<entry>
<id>${escapedXml(item.address)}</id>
<title>${escapedXml(item.title)}</title>
<link rel="alternate" type="text/html" href="${escapedXml(item.address)}"/>
<published>${startOf(item.date)}</published>
<updated>${startOf(item.date)}</updated>
<summary>${escapedXml(item.summary)}</summary>
<content type="html">${escapedXml(item.content)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escapedXml(page)}</id>
<title>${escapedXml(title)}</title>
<subtitle>${escapedXml(description)}</subtitle>
<updated>${startOf(items[0]!.date)}</updated>
<author><name>${escapedXml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapedXml(address)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escapedXml(page)}"/>
<rights>${escapedXml(licence)}</rights>
${entries.join('\n')}
</feed>
`;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = (feed: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.description,
  home_page_url: feed.page,
  feed_url: feed.address,
  language: feed.language,
  authors: [{ name: feed.author }],
  items: feed.items.map(({ address, title, date, summary, content }) => ({
    id: address,
    url: address,
    title,
    summary,
    content_html: content,
    date_published: startOf(date),
    language: feed.language,
  })),
});
