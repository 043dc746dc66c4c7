import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editions } from '@/lib/editions/editions';
import { atomFeed, jsonFeed } from '@/lib/editions/feed';
import { recordFeed } from './record-feed';

/** What https://www.jsonfeed.org/version/1.1/ asks of a feed, and what we give beside it. */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string(),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      language: z.string(),
    }),
  ),
});

function parsedXml(text: string) {
  const document = new new Window().DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

describe.each(['en', 'vi'] as const)('the feed of releases in %s', (language) => {
  it('is Atom: each element that RFC 4287 wants, once', async () => {
    const feed = parsedXml(atomFeed(await recordFeed('atom', language))).documentElement;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(feed.getAttribute('xml:lang')).toBe(language);
    const entries = [...feed.children].filter(({ localName }) => localName === 'entry');
    expect(entries).toHaveLength(editions().length);
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        const found = [...element.children].filter(({ localName }) => localName === name);
        expect(found.map(({ textContent }) => textContent !== '')).toEqual([true]);
      }
      const updated = [...element.children].find(({ localName }) => localName === 'updated')!;
      expect(z.iso.datetime().safeParse(updated.textContent).success).toBe(true);
    }
    const links = [...feed.children].filter(({ localName }) => localName === 'link');
    expect(links.map((link) => link.getAttribute('rel'))).toEqual(['self', 'alternate']);
    expect([...feed.children].some(({ localName }) => localName === 'author')).toBe(true);
    const ids = entries.map((entry) => entry.children[0]!.textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a JSON Feed with the same items', async () => {
    const feed = jsonFeedSchema.parse(jsonFeed(await recordFeed('json', language)));
    const versions = editions().map(({ version }) => version);
    expect(feed.items.map(({ title }) => title)).toEqual(
      versions.toReversed().map((version) => expect.stringContaining(version)),
    );
    expect(feed.items[0]!.url).toContain(`/${language}/record/${versions.at(-1)!}/changes?since=`);
  });

  it('names what was withdrawn, in markup that is whole', async () => {
    const { items } = await recordFeed('json', language);
    const content = parsedXml(
      `<div>${items.find(({ title }) => title.includes('2026.2'))!.content}</div>`,
    );
    const links = [...content.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContainEqual(expect.stringMatching(/\/record\/2026\.1\/places\/budapest$/));
  });
});

it('escapes what a title may have', () => {
  const item = { address: 'https://a.test/?a=1&b', title: 'A <b> & "c"', date: '2026-11-22' };
  const text = atomFeed({
    ...{ title: 'T & U', description: '', author: 'A', language: 'en', licence: 'L' },
    page: 'https://a.test/',
    address: 'https://a.test/feed',
    items: [{ ...item, summary: ']]>', content: '<p>&amp;</p>' }],
  });
  const document = parsedXml(text);
  expect(document.querySelector('entry > title')!.textContent).toBe(item.title);
  expect(document.querySelector('entry > content')!.textContent).toBe('<p>&amp;</p>');
});
