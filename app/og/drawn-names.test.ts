import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { atlasContent } from '@/app/[locale]/atlas-content';
import { drawableText } from '@/components/open-graph/drawable-text';
import { drawnMap, NAME_SIZE } from '@/components/open-graph/map-drawing';
import { PICTURE_PLAN } from '@/components/open-graph/picture-layout';
import { pictureProjection } from '@/components/open-graph/picture-projection';
import { LAND } from '@/components/static-map/land';
import { textWidth } from '@/components/static-map/name-placement';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { readRecord } from '@/lib/record/read-record';
import { parseView } from '@/lib/view/view-parameters';
import { renderPicture } from './render-picture';

beforeAll(async () => {
  const { database } = await openSeeded(engines[0]!, await readRecord('data'));
  globalThis.thirdNeighborDatabase = Promise.resolve(database);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
});

it.each(['', 'projection=globe', 'from=2018&to=2019', 'places=geneva', 'frame=127,40,12,6'])(
  'names on the map of ?%s are whole in the picture, and apart',
  async (search) => {
    const { view } = parseView(new URLSearchParams(search));
    const { content, places } = await atlasContent(view, 'vi');
    const { height } = PICTURE_PLAN.maps;
    const frame = { width: 1200, height, margin: 24 };
    const projection = pictureProjection(content, { view, frame, isFitted: false });
    const nameOf = new Map(places.map(({ id, name }) => [id, name]));
    const { names, svg, isEmpty } = drawnMap(content, {
      land: LAND,
      projection,
      frame,
      placeName: (id) => nameOf.get(id) ?? id,
    });
    expect(isEmpty).toBe(false);
    expect(svg).not.toMatch(/NaN|undefined|var\(|light-dark|<text/);
    expect(names.length).toBeGreaterThan(1);
    const boxes = names.map(({ name, textX, textY, anchor }) => {
      const width = textWidth(name, NAME_SIZE);
      const left = textX - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
      return { left, right: left + width, top: textY - NAME_SIZE * 0.8, bottom: textY };
    });
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(1200);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
      const isApart = boxes
        .slice(0, index)
        .every(
          (other) =>
            box.left >= other.right ||
            box.right <= other.left ||
            box.top >= other.bottom ||
            box.bottom <= other.top,
        );
      expect(isApart).toBe(true);
    }
  },
);

it('all letters that are drawn are in the typefaces', async () => {
  const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked for a font'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (letter) => letter.trim() !== '' && drawableText(letter) === letter.normalize('NFC'),
  );
  expect(letters.length).toBeGreaterThan(500);
  const lines = Array.from({ length: Math.ceil(letters.length / 40) }, (_, index) =>
    letters.slice(40 * index, 40 * (index + 1)).join(''),
  );
  const text = (family: string) =>
    lines.map((line) => ({
      type: 'div',
      key: line,
      props: { style: { display: 'flex', fontFamily: family }, children: line },
    }));
  for (const family of ['Noto Sans', 'Source Serif 4']) {
    await renderPicture({
      type: 'div',
      key: null,
      props: { style: { display: 'flex', flexDirection: 'column' }, children: text(family) },
    });
  }
  // Its own layout engine is in an address, too.
  const addresses = asked.mock.calls.map(([address]) => JSON.stringify(address).slice(0, 80));
  expect(addresses.filter((address) => !address.startsWith('"data:'))).toEqual([]);
});

it('writes the titles of all events in letters that it has', async () => {
  for (const language of ['en', 'vi'] as const) {
    const cut = (await findEventSummaries(language)).filter(
      ({ title }) => drawableText(title).includes('…') && !title.includes('…'),
    );
    expect(cut.map(({ title }) => title)).toEqual([]);
  }
});
