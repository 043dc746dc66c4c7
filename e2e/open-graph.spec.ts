import { expect, test as base } from './journey';
import { LinkPreviewPage } from './link-preview-page';

const test = base.extend<{ preview: LinkPreviewPage }>({
  preview: async ({ atlas }, use) => {
    await use(new LinkPreviewPage(atlas));
  },
});

const LINKS = [
  { path: '/en?from=2018&to=2019&places=ulaanbaatar', title: /Ulaanbaatar/, language: 'en' },
  { path: '/vi', title: /Đông Bắc Á/, language: 'vi' },
  { path: '/en/events/hanoi-summit-2019', title: /Hanoi|Summit/i, language: 'en' },
  { path: '/vi/tours/hanoi-2019-and-after', title: /Hà Nội/, language: 'vi' },
  { path: '/vi/places/hanoi', title: /^Hà Nội$/, language: 'vi' },
  { path: '/en/dyads/dprk/mongolia', title: /Mongolia/, language: 'en' },
];

for (const { path, title, language } of LINKS) {
  test(`a link to ${path} shows its map where it is shared`, async ({ preview }) => {
    const tags = await preview.tagsOf(path);
    expect(tags.get('og:title')).toMatch(title);
    expect(tags.get('og:description')).toMatch(/\p{L}/u);
    expect(tags.get('og:site_name')).toBe('Third Neighbor');
    expect(tags.get('og:locale')).toBe(language);
    expect(tags.get('og:image:width')).toBe('1200');
    expect(tags.get('og:image:height')).toBe('630');
    expect(tags.get('og:image:alt')).toMatch(language === 'en' ? /^Map: / : /^Bản đồ: /);
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    const answer = await preview.fetchPicture(tags);
    expect(answer.headers()['cross-origin-resource-policy']).toBe('cross-origin');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    const picture = await preview.read(answer);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(picture.colours).toBeGreaterThan(200);
  });
}

test('a link to a step of a lecture shows that step', async ({ preview }) => {
  const whole = await preview.tagsOf('/en/present?tour=hanoi-2019-and-after');
  const step = await preview.tagsOf('/en/present?tour=hanoi-2019-and-after&step=3');
  expect(step.get('og:image')).toMatch(/\?step=3$/);
  expect(step.get('og:title')).not.toBe(whole.get('og:title'));
  const [one, other] = [await preview.fetchPicture(whole), await preview.fetchPicture(step)];
  expect((await one.body()).equals(await other.body())).toBe(false);
});

test('a picture is asked for again by its ETag, and refused where there is none', async ({
  preview,
  atlas,
}) => {
  const first = await preview.fetch('/og/en/places/hanoi.png');
  const etag = first.headers()['etag']!;
  const again = await atlas.page.request.get('/og/en/places/hanoi.png', {
    headers: { 'if-none-match': etag },
  });
  expect(again.status()).toBe(304);
  expect((await preview.fetch('/og/en/places/atlantis.png')).status()).toBe(404);
  expect((await preview.fetch('/og/en/view.png?from=soon')).status()).toBe(400);
  expect((await preview.fetch('/og/fr/view.png')).status()).toBe(404);
});
