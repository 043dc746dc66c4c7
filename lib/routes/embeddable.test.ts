import { expect, it } from 'vitest';
import { embeddableAt } from './embeddable';

const SITE = 'https://atlas.example.org';

it('is a view of the atlas or of an embed, with its theme', () => {
  expect(embeddableAt(`${SITE}/vi?from=2018&panel=list#follow=AAAAAA`, SITE)).toMatchObject({
    kind: 'view',
    language: 'vi',
    theme: 'auto',
    view: { from: 2018, panel: 'none' },
  });
  expect(embeddableAt(`${SITE}/en/embed?to=2019&theme=night`, SITE)).toMatchObject({
    kind: 'view',
    theme: 'night',
    view: { to: 2019 },
  });
});

it('is a tour', () => {
  const tour = { kind: 'tour', language: 'en', id: 'rajin-corridor' };
  expect(embeddableAt(`${SITE}/en/tours/rajin-corridor`, SITE)).toEqual(tour);
  expect(embeddableAt(`${SITE}/en/tours/rajin-corridor/`, SITE)).toEqual(tour);
});

it.each([
  'https://elsewhere.example/en',
  'http://atlas.example.org/en',
  'https://atlas.example.org.elsewhere.example/en',
  'https://atlas.example.org:8443/en',
  'https://atlas.example.org@elsewhere.example/en',
  `${SITE}/english`,
  `${SITE}/ru`,
  `${SITE}/en/about`,
  `${SITE}/en/tours`,
  `${SITE}/en/tours/a%2Fb`,
  '/en',
  'no address',
])('nothing else is: %s', (address) => {
  expect(embeddableAt(address, SITE)).toBeNull();
});
