import { expect, it } from 'vitest';
import { flowSelection, pairSelection, type Selection } from '@/lib/view/selection';
import { openedName } from './opened-name';

const RECORD = {
  summaries: [{ id: 'summit', title: 'Summit in Hanoi' }],
  corridors: [{ id: 'rail', name: 'The railway' }],
};
const PLACES: Readonly<Record<string, string>> = { hanoi: 'Hà Nội', seoul: 'Seoul' };
const nameOf = (open: Selection | null) =>
  openedName(open, RECORD, (list, id) => (list === 'places' ? (PLACES[id] ?? null) : null));
const flow = (mutual: boolean) =>
  flowSelection({ from: 'seoul', to: 'hanoi', family: 'visit', mutual, occurred: true });

it.each<[Selection | null, string | null]>([
  [null, null],
  [{ kind: 'event', id: 'summit' }, 'Summit in Hanoi'],
  [{ kind: 'event', id: 'no-such' }, null],
  [{ kind: 'corridor', id: 'rail' }, 'The railway'],
  [{ kind: 'corridor', id: 'no-such' }, null],
  [{ kind: 'place', id: 'hanoi' }, 'Hà Nội'],
  [{ kind: 'place', id: 'no-such' }, null],
  [pairSelection('seoul', 'no-such'), 'no-such – Seoul'],
  [flow(false), 'Seoul → Hà Nội'],
  [flow(true), 'Hà Nội – Seoul'],
])('names %j as %s', (open, name) => {
  expect(nameOf(open)).toBe(name);
});
