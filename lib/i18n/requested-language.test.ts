import { describe, expect, it } from 'vitest';
import { acceptedLanguage, plainLanguagePath } from './requested-language';

describe('the language that a browser asks for', () => {
  it.each([
    ['en-GB,vi;q=0.5', 'en'],
    ['en-GB, vi', 'en'],
    ['en-US,en;q=0.9,vi;q=0.8', 'en'],
    ['vi-VN,en;q=0.5', 'vi'],
    ['vi;q=0.4,en-AU;q=0.6', 'en'],
    ['fr-FR,vi;q=0.3', 'vi'],
    ['VI', 'vi'],
    ['vi;q=0,en;q=0.1', 'en'],
    ['fr,*', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [';;;q=,é', 'en'],
    [null, 'en'],
  ] as const)('%j is %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });
});

describe('a path that spells its language out', () => {
  it.each([
    ['/en-US', '/en'],
    ['/en-GB/events/hanoi-summit-2019', '/en/events/hanoi-summit-2019'],
    ['/vi-VN/tours', '/vi/tours'],
    ['/vi-Latn-VN', '/vi'],
    ['/en_US/', '/en/'],
    ['/en-001', '/en'],
    ['/EN', '/en'],
    ['/Vi/events', '/vi/events'],
  ])('%s leads to %s', (path, plain) => {
    expect(plainLanguagePath(path)).toBe(plain);
  });

  it.each(['/', '/en', '/vi/en-US', '/enough', '/en-route-to', '/fr-FR', '/events', '/en%2DUS'])(
    '%s stays',
    (path) => {
      expect(plainLanguagePath(path)).toBeNull();
    },
  );
});
