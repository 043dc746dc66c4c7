import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutCutEscape } from './cut-escape';

it.each([
  ['/en/events/hanoi-summit-2019%', '/en/events/hanoi-summit-2019'],
  ['/en/events/hanoi-summit-2019%2', '/en/events/hanoi-summit-2019'],
  ['/en/events/hanoi-summit-2019%E2%80', '/en/events/hanoi-summit-2019'],
  ['/en/events/hanoi-summit-2019%E2%80%9?from=mail', '/en/events/hanoi-summit-2019?from=mail'],
  ['/vi/events/h%C3%A0-n%E1%BB', '/vi/events/h%C3%A0-n'],
  ['/en/events/%', '/en/events'],
  ['/%', '/'],
  ['//elsewhere.example/%', '/elsewhere.example'],
  ['/\\elsewhere.example%', '/elsewhere.example'],
  ['/en/events/hanoi', null],
  ['/en/%ff', null],
  ['/en/50%/more', null],
  ['/en/50%/more%', null],
  ['/en?text=%', null],
])('%s was meant to be %s', (url, meant) => {
  expect(withoutCutEscape(url)).toBe(meant);
});

it('gives what can be decoded and begins the address, wherever that was cut', () => {
  const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(segment, fc.nat(), (word, at) => {
      const whole = `/en/events/${encodeURIComponent(word)}`;
      const cut = whole.slice(0, '/en/events/'.length + (at % whole.length));
      const meant = withoutCutEscape(cut) ?? cut;
      expect(`/en/events/${word}`.startsWith(decodeURIComponent(meant))).toBe(true);
    }),
  );
});
