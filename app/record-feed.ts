import { createTranslator } from 'next-intl';
import { countChanges, type ReleaseChanges } from '@/lib/editions/compare-releases';
import { editionBefore, editions, type Edition } from '@/lib/editions/editions';
import { entryTitle } from '@/lib/editions/entry-title';
import type { Feed, FeedItem } from '@/lib/editions/feed';
import { feedAddress, type FeedFormat } from '@/lib/editions/feed-addresses';
import { changesBetween, releaseAccountOf } from '@/lib/editions/kept-releases';
import { ENTRY_KINDS, type ReleaseEntry } from '@/lib/editions/release-schema';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import {
  RECORD_PAGE,
  changesPage,
  editionEntryPage,
  editionPage,
} from '@/lib/routes/edition-pages';
import { siteAddress } from '@/lib/routes/site-address';
import { RECORD_LICENCE } from '@/lib/seo/record-licence';
import { escapedXml } from '@/lib/text/escaped-xml';

/** Readers of feeds keep what they have read; the page lists all releases. */
const MOST_ITEMS = 10;

/** The releases of the record, each with what it changed. */
export async function recordFeed(format: FeedFormat, language: Locale): Promise<Feed> {
  const messages = await messagesOf(language);
  const t = createTranslator({ locale: language, messages, namespace: 'editions' });
  const latest = editions().toReversed().slice(0, MOST_ITEMS);
  const site = siteAddress();
  const address = (path: string) => `${site}/${language}${path}`;

  const itemOf = async (edition: Edition): Promise<FeedItem> => {
    const { version, date } = edition;
    const { note, counts } = await releaseAccountOf(edition);
    const item = { title: t('feedEntry', { version }), date };
    const before = editionBefore(edition);
    const noteHtml = `<p>${escapedXml(note[language])}</p>`;
    if (before === null) {
      const { events, places, actors, sources } = counts;
      const summary = t('holds', { events, places, actors, sources });
      const content = `${noteHtml}<p>${escapedXml(summary)}</p>`;
      return { ...item, address: address(editionPage(version)), summary, content };
    }
    const changes = await changesBetween(before, edition);
    const summary = t('counts', { ...countChanges(changes) });
    const content = `${noteHtml}<p>${escapedXml(summary)}</p>${listsOf(changes, before, edition)}`;
    return { ...item, address: address(changesPage(version, before.version)), summary, content };
  };

  const listsOf = (changes: ReleaseChanges, before: Edition, edition: Edition) =>
    ENTRY_KINDS.flatMap((kind) => {
      const { added, changed, withdrawn } = changes[kind];
      const list = (words: string, entries: readonly ReleaseEntry[], { version }: Edition) => {
        if (entries.length === 0) return [];
        const links = entries.map((entry) => {
          const href = escapedXml(address(editionEntryPage(version, kind, entry.id)));
          return `<li><a href="${href}">${escapedXml(entryTitle(entry, language))}</a></li>`;
        });
        return [`<h2>${t(`kinds.${kind}`)}: ${words}</h2><ul>${links.join('')}</ul>`];
      };
      const present = changed.map(({ after }) => after);
      return [
        ...list(t('added'), added, edition),
        ...list(t('withdrawn'), withdrawn, before),
        ...list(t('changed'), present, edition),
      ];
    }).join('');

  return {
    title: `${messages.atlas.name}: ${t('feedTitle')}`,
    description: t('summary'),
    author: messages.atlas.name,
    language,
    page: address(RECORD_PAGE),
    address: `${site}${feedAddress(format, language)}`,
    licence: RECORD_LICENCE,
    items: await Promise.all(latest.map(itemOf)),
  };
}
