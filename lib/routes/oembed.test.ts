import { expect, it } from 'vitest';
import { oembedAddress, oembedAnswer, oembedParametersSchema, oembedSchema } from './oembed';

const shown = {
  site: 'https://atlas.example.org',
  provider: 'Third Neighbor',
  address: '/en/embed?from=2018&to=2019',
  title: '2018–2019',
};

it('is as large as there is room for, and its frame as well', () => {
  const read = (most: { maxwidth?: number; maxheight?: number }) => {
    const answer = oembedSchema.parse(oembedAnswer({ ...shown, ...most }));
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(answer.html)!;
    expect([Number(width), Number(height)]).toEqual([answer.width, answer.height]);
    return [answer.width, answer.height];
  };
  expect(read({})).toEqual([640, 440]);
  expect(read({ maxwidth: 320, maxheight: 9000 })).toEqual([320, 440]);
  expect(read({ maxheight: 200 })).toEqual([640, 200]);
});

it('is asked for by an address that holds another whole', () => {
  const view = 'https://atlas.example.org/en?from=2018&text=a%26b';
  const { searchParams } = new URL(oembedAddress(view), shown.site);
  expect(oembedParametersSchema.parse(Object.fromEntries(searchParams))).toEqual({
    url: view,
    format: 'json',
  });
});

it.each([
  {},
  { url: '' },
  { url: 'a', maxwidth: '0' },
  { url: 'a', maxwidth: '12em' },
  { url: 'a', callback: 'f' },
])('refuses %j', (parameters) => {
  expect(oembedParametersSchema.safeParse(parameters).success).toBe(false);
});
