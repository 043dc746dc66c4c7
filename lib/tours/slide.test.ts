import { expect, it } from 'vitest';
import { EMPTY_SLIDES, slideSchema, slideText, withoutPicture, MOST_PICTURE_BYTES } from './slide';

const PICTURE = { source: 'data:image/webp;base64,UklGRg==', width: 4, height: 3 };
const image = { ...EMPTY_SLIDES.image, alternative: 'A bridge', credit: 'A. Archive' };
const isRight = (slide: unknown) => slideSchema.safeParse(slide).success;
const withSource = (source: string) => isRight({ ...image, picture: { ...PICTURE, source } });

it('begins with a slide of each kind that a file may hold', () => {
  for (const slide of Object.values(EMPTY_SLIDES)) expect(isRight(slide)).toBe(true);
  expect(isRight({ kind: 'map' })).toBe(false);
  expect(isRight({ ...EMPTY_SLIDES.section, picture: PICTURE })).toBe(false);
});

it('takes a picture as WebP or JPEG in the file itself, and nothing that is fetched or runs', () => {
  expect(withSource(PICTURE.source)).toBe(true);
  expect(withSource('data:image/jpeg;base64,/9j/')).toBe(true);
  expect(withSource('https://elsewhere.example/picture.webp')).toBe(false);
  expect(withSource('data:image/svg+xml;base64,PHN2Zz4=')).toBe(false);
  expect(withSource('data:text/html;base64,PGI+')).toBe(false);
  expect(withSource('data:image/webp;base64,"><script>')).toBe(false);
});

it('takes the largest picture that the editor writes, and none that is larger', () => {
  const base64 = Buffer.alloc(MOST_PICTURE_BYTES, 1).toString('base64');
  expect(withSource(`data:image/jpeg;base64,${base64}`)).toBe(true);
  expect(withSource(`data:image/jpeg;base64,${base64}${base64.slice(0, 400)}`)).toBe(false);
  expect(isRight({ ...image, picture: { ...PICTURE, width: 1601 } })).toBe(false);
});

it('keeps what a picture shows and whose it is where the picture is left out', () => {
  const step = { slide: { ...image, picture: PICTURE } };
  expect(withoutPicture(step).slide).toEqual(image);
});

it('leaves every other step as it is', () => {
  for (const slide of [undefined, ...Object.values(EMPTY_SLIDES)]) {
    const step = { slide };
    expect(withoutPicture(step)).toBe(step);
  }
});

it('says the same of fields in another order, and another thing of another picture', () => {
  const one = slideSchema.parse({ ...image, picture: PICTURE });
  const { height, width, source } = PICTURE;
  const { kind, ...rest } = { ...image, picture: { height, width, source } };
  expect(slideText({ ...rest, kind })).toBe(slideText(one));
  const other = slideSchema.parse({ ...image, picture: { ...PICTURE, width: 5 } });
  expect(slideText(other)).not.toBe(slideText(one));
});
