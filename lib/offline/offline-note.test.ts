import { expect, it } from 'vitest';
import { offlineNote, withOfflineNote } from './offline-note';

const KEPT = { at: '2026-11-28T12:00:00.000Z', record: '1a2b3c4d' };

it('says which edition it is and when it was kept, in the language of the page', () => {
  expect(offlineNote('/en/tours', KEPT)?.text).toMatch(
    /^Offline: this is edition 1a2b3c4d, kept on November 28, 2026/,
  );
  expect(offlineNote('/vi/tours', KEPT)?.text).toMatch(/^Ngoại tuyến: đây là ấn bản 1a2b3c4d/);
});

it('says what it can where no whole edition is kept', () => {
  expect(offlineNote('/en', null)?.text).toBe(
    'Offline: you see what this browser has kept from earlier visits.',
  );
});

it.each(['/en', '/en?from=1990'])('lies over the foot of %s', (address) => {
  expect(offlineNote(address, KEPT)?.className).toContain('fixed');
});

it.each(['/en/tours', '/en/handout?tour=x', '/en/events/y'])('begins %s', (address) => {
  expect(offlineNote(address, KEPT)?.className).not.toContain('fixed');
});

it.each(['/en/present?tour=x', '/en/speaker?tour=x', '/basemap/0/0/0.mvt'])(
  'is not put over the screen, the speaker, nor what is no page: %s',
  (address) => {
    expect(offlineNote(address, KEPT)).toBeNull();
  },
);

it('stands first in the body', () => {
  const note = offlineNote('/en', KEPT)!;
  expect(withOfflineNote('<html><body class="x"><main>', note)).toMatch(
    /<body class="x"><output data-offline-note="" class="[^"]*">Offline: [^<]*<\/output><main>/,
  );
});
