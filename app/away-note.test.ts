import { expect, it } from 'vitest';
import { withAwayNote } from './away-note';
import { CachedPage } from '@/lib/server/cached-page';

const page = new CachedPage(
  '<html><head></head><body class="a"><div>content</div></body></html>',
  'p',
);
const since = new Date('2026-11-27T15:20:00Z');

const htmlOf = async (shown: CachedPage) => Buffer.from((await shown.to({})).bytes!).toString();

it('stands with the page, in its language, and says since when', async () => {
  expect(await htmlOf(withAwayNote(page, 'en', since))).toMatch(
    /<body class="a"><aside role="status"[^>]*>The database has been away since November 27, 2026 at 3:20 PM UTC\..*<\/aside><div>content/,
  );
  const other = new CachedPage('<body></body>', 'p');
  expect(await htmlOf(withAwayNote(other, 'vi', since))).toContain('15:20');
});

it('is made once for each time, and leaves the page as it was', async () => {
  expect(withAwayNote(page, 'en', since)).toBe(withAwayNote(page, 'en', new Date(since)));
  expect(withAwayNote(page, 'en', new Date(0))).not.toBe(withAwayNote(page, 'en', since));
  expect(await htmlOf(page)).not.toContain('aside');
});
