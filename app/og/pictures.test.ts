import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findTours } from '@/lib/db/queries/find-tours';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { readRecord } from '@/lib/record/read-record';
import { GET } from './[locale]/[...file]/route';
import * as rendering from './render-picture';

/** Every picture is of the real record; the engine of the database makes no difference to it. */
beforeAll(async () => {
  const { database } = await openSeeded(engines[0]!, await readRecord('data'));
  globalThis.thirdNeighborDatabase = Promise.resolve(database);
});
afterAll(() => {
  globalThis.thirdNeighborDatabase = undefined;
});

function ask(address: string, headers: Record<string, string> = {}) {
  const url = new URL(`/og/${address}`, 'http://atlas.test');
  const [, , locale = '', ...file] = url.pathname.split('/');
  return GET(new Request(url, { headers }), { params: Promise.resolve({ locale, file }) });
}

async function pictureAt(address: string): Promise<PNG> {
  const answer = await ask(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
  return PNG.sync.read(Buffer.from(await answer.arrayBuffer()));
}

const coloursOf = ({ data }: PNG) =>
  new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4));

/** Pixels that differ, below the title. */
function differing(one: PNG, other: PNG): number {
  let count = 0;
  for (let at = 4 * one.width * 190; at < one.data.length; at += 4) {
    if (one.data.readUInt32BE(at) !== other.data.readUInt32BE(at)) count += 1;
  }
  return count;
}

const eventId = async () => {
  const summaries = await findEventSummaries('en');
  return summaries.find(({ legs }) => legs[0]!.from !== legs[0]!.to)!.id;
};

describe('a picture for link previews', () => {
  it('is a map of its view, larger than the least that sites show', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const whole = await pictureAt('en/view.png');
    expect([whole.width, whole.height]).toEqual([1200, 630]);
    expect(coloursOf(whole).size).toBeGreaterThan(500);
    const views = [
      '?from=2018&to=2019',
      '?projection=globe',
      '?compare=2008-2012&from=1990&to=1999',
    ];
    for (const search of views) {
      expect(differing(whole, await pictureAt(`en/view.png${search}`))).toBeGreaterThan(9000);
    }
    // The rasteriser would ask others for a font that has letters which ours lack.
    const addresses = asked.mock.calls.map(([address]) => JSON.stringify(address).slice(0, 80));
    expect(addresses.filter((address) => !address.startsWith('"data:'))).toEqual([]);
    asked.mockRestore();
  });

  it('is of an event, a place, a pair of states, a tour and each of its steps', async () => {
    const [tour] = await findTours('en');
    const addresses = [
      `events/${await eventId()}.png`,
      'places/hanoi.png',
      'dyads/dprk/mongolia.png',
      `tours/${tour!.id}.png`,
      `tours/${tour!.id}.png?step=${tour!.steps}`,
    ];
    const pictures = [];
    for (const address of addresses) pictures.push(await pictureAt(`vi/${address}`));
    for (const [index, picture] of pictures.entries()) {
      expect(coloursOf(picture).size).toBeGreaterThan(200);
      for (const other of pictures.slice(0, index)) {
        expect(differing(picture, other)).toBeGreaterThan(500);
      }
    }
  });

  it('says on an empty map that nothing is there', async () => {
    const empty = await pictureAt('en/view.png?text=zzzzqqq');
    const another = await pictureAt('en/view.png?text=qqqqzzz');
    // The same map under another title, with a sentence in its middle.
    expect(differing(empty, another)).toBe(0);
    const ink = [...Array(400).keys()].filter((x) => {
      const at = 4 * ((188 + 198) * empty.width + 400 + x);
      return empty.data[at]! < 90;
    });
    expect(ink.length).toBeGreaterThan(10);
  });

  it('is made once, also for other spellings, and a 304 to who has it', async () => {
    const render = vi.spyOn(rendering, 'renderPicture');
    const spellings = ['from=1971&to=1972', 'to=1972&from=1971', 'from=1971&to=1972&panel=list'];
    const answers = await Promise.all(spellings.map((one) => ask(`en/view.png?${one}`)));
    const etags = new Set(answers.map(({ headers }) => headers.get('etag')));
    expect(etags.size).toBe(1);
    const [etag] = etags;
    const again = await ask('en/view.png?from=1971&to=1972', { 'if-none-match': etag! });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(render).toHaveBeenCalledTimes(1);
    expect(answers[0]!.headers.get('content-encoding')).toBeNull();
    expect(answers[0]!.headers.get('cache-control')).toContain('max-age=60');
    expect(answers[0]!.headers.get('x-robots-tag')).toBe('noindex');
    render.mockRestore();
  });

  it.each([
    ['en/events/never-happened.png', 404],
    ['en/places/atlantis.png', 404],
    ['en/dyads/mongolia/mongolia.png', 404],
    ['en/tours/nowhere.png', 404],
    ['fr/view.png', 404],
    ['en/view.png?from=soon', 400],
  ])('refuses %s', async (address, status) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('has no step beyond the last', async () => {
    const [tour] = await findTours('en');
    expect((await ask(`en/tours/${tour!.id}.png?step=${tour!.steps + 1}`)).status).toBe(404);
  });
});
