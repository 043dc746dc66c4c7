import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageMetadata } from '@/components/pages/page-metadata';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { tinyRecord } from '@/lib/db/testing/tiny-record';
import { findTours } from '@/lib/db/queries/find-tours';
import { parseView } from '@/lib/view/view-parameters';
import { lecturePreview } from './lecture-preview';
import { linkPicture } from './link-picture';
import { viewPreview } from './view-preview';

beforeAll(async () => {
  const { database } = await openSeeded(engines[0]!, tinyRecord);
  globalThis.thirdNeighborDatabase = Promise.resolve(database);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
});

const viewOf = (search: string) => parseView(new URLSearchParams(search)).view;
const image = (url: string, alt: string) => ({
  url,
  alt,
  type: 'image/png',
  width: 1200,
  height: 630,
});

it('of the atlas is what the view is about, with its picture', async () => {
  const preview = await viewPreview(viewOf('from=1990&to=1999&types=2.visit'), 'vi');
  expect(preview).toMatchObject({
    openGraph: {
      type: 'website',
      url: '/vi?from=1990&to=1999&types=2.visit',
      locale: 'vi',
      siteName: 'Third Neighbor',
    },
    twitter: { card: 'summary_large_image' },
  });
  const { title, description, images } = preview.openGraph!;
  expect(title).toMatch(/\p{L}/u);
  expect(description).toMatch(/^1990–1999 · \p{L}/u);
  expect(images).toEqual([
    image(
      '/og/vi/view.png?from=1990&to=1999&types=2.visit',
      `Bản đồ: ${JSON.stringify(title).slice(1, -1)} · 1990–1999`,
    ),
  ]);
  const whole = await viewPreview(viewOf(''), 'en');
  expect(whole.openGraph).toMatchObject({ title: 'An atlas of Northeast Asian diplomacy' });
});

it('of a page of the record names its picture beside what it says', async () => {
  const picture = await linkPicture({ kind: 'event', id: 'one' }, 'A visit', 'en');
  const words = { locale: 'en', path: '/events/one', title: 'A visit', description: 'To Hanoi.' };
  const metadata = pageMetadata({ ...words, locale: 'en', picture });
  expect(metadata).toMatchObject({
    title: 'A visit',
    openGraph: {
      type: 'article',
      url: '/en/events/one',
      title: 'A visit',
      description: 'To Hanoi.',
      siteName: 'Third Neighbor',
      images: [image('/og/en/events/one.png', 'Map: A visit')],
    },
    twitter: { card: 'summary_large_image' },
  });
  const without = pageMetadata({ ...words, locale: 'en' });
  expect(without).not.toHaveProperty('twitter');
});

it('of a lecture is its tour, or the step that the link begins with', async () => {
  const [tour] = await findTours('en');
  const preview = (search: string) => lecturePreview(new URLSearchParams(search), 'en');
  const urlOf = async (search: string) =>
    JSON.stringify((await preview(search)).openGraph?.images).match(/\/og[^"]*/)?.[0];
  expect(await urlOf(`tour=${tour!.id}`)).toBe(`/og/en/tours/${tour!.id}.png`);
  expect(await urlOf(`tour=${tour!.id}&step=1`)).toBe(`/og/en/tours/${tour!.id}.png?step=1`);
  // No such step: the lecture begins with the first, too.
  expect(await urlOf(`tour=${tour!.id}&step=99`)).toBe(`/og/en/tours/${tour!.id}.png`);
  expect(await preview('tour=link')).toEqual({});
  expect(await preview('tour=no-such-tour')).toEqual({});
});
