import { EvidencePage } from './evidence-page';
import { expect, test } from './journey';

test.use({ reducedMotion: 'reduce' });

/** Three claims of an article in two languages, and one of a notice in Chinese. */
const EVENT = 'mongolia-exports-to-china-q1-q3-2025';
const ARTICLE = /Sumiya/;

test('a source is named once, with its claims and the editors’ translations under it', async ({
  atlas,
}) => {
  const evidence = new EvidencePage(atlas);
  await evidence.openInAtlas('en', EVENT);
  await expect(evidence.sources).toHaveCount(2);
  await expect(evidence.claims(ARTICLE)).toHaveCount(3);
  const inMongolian = evidence.claims(ARTICLE).filter({ hasText: '2025 онд Хятад руу' });
  await expect(inMongolian.getByRole('blockquote')).toHaveAttribute('lang', 'mn');
  await expect(inMongolian).toContainText('Translation by the editors: “exports to China fell in');
  const inEnglish = evidence.claims(ARTICLE).filter({ hasText: 'fell by 9.4 percent' });
  await expect(inEnglish).not.toContainText('Translation by the editors');
  expect(await atlas.axeViolations()).toEqual([]);
});

test('the page of an event has the same in Vietnamese', async ({ atlas }) => {
  const evidence = new EvidencePage(atlas);
  await evidence.openPage('vi', EVENT);
  await expect(evidence.sources).toHaveCount(2);
  const inEnglish = evidence.claims(ARTICLE).filter({ hasText: 'fell by 9.4 percent' });
  await expect(inEnglish).toContainText('Bản dịch của ban biên tập: “Xuất khẩu của Mông Cổ');
  expect(await atlas.axeViolations()).toEqual([]);
});
