import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { familyColour } from '@/components/event/family-style';
import { classColour, drawnColour, GROUND_COLOURS } from './ground-colours';

it('are those of the pages', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  for (const [name, { day, night }] of Object.entries(GROUND_COLOURS)) {
    expect(css).toContain(`--${name}: light-dark(${day}, ${night});`);
  }
});

it('reads a colour however a map writes it', () => {
  expect(drawnColour('var(--map-land)', 'night')).toBe('#243146');
  expect(drawnColour(familyColour('visit'), 'day')).toBe('#00308e');
  expect(drawnColour('none', 'day')).toBeNull();
  expect(() => drawnColour('url(#x)', 'day')).toThrow('No colour of a map');
  expect(classColour(['italic', 'stroke-map-land', 'fill-ink-soft'], 'fill')).toBe(
    'var(--ink-soft)',
  );
  expect(classColour(['constructor', 'fill-constructor'], 'fill')).toBeUndefined();
});
