import { expect, it } from 'vitest';
import { eventSummary } from '@/lib/model/testing';
import { flowSelection, pairSelection } from '@/lib/view/selection';
import { selectedEvents, type SelectedGroup } from './selected-events';

const leg = (from: string, to: string, mutual = false) => ({ legs: [{ from, to, mutual }] });
const summaries = [
  eventSummary({ id: 'home', ...leg('seoul', 'hanoi') }),
  eventSummary({ id: 'visit', ...leg('hanoi', 'seoul') }),
  eventSummary({ id: 'reception', ...leg('hanoi', 'embassy') }),
  eventSummary({ id: 'planned', status: 'planned', ...leg('hanoi', 'seoul') }),
  eventSummary({ id: 'train', corridor: 'rajin', ...leg('rajin', 'khasan') }),
  eventSummary({ id: 'talks', family: 'meeting', type: 'talks', ...leg('hanoi', 'seoul', true) }),
];
const record = {
  summaries,
  places: [
    { id: 'hanoi', parent: null },
    { id: 'seoul', parent: null },
    { id: 'embassy', parent: 'seoul' },
  ],
  corridors: [{ id: 'rajin', legs: [] }],
};

const visit = { from: 'hanoi', to: 'seoul', family: 'visit', mutual: false } as const;
const cases: readonly (readonly [string, SelectedGroup, readonly string[]])[] = [
  ['a place and its sites', { kind: 'place', id: 'seoul' }, ['home', 'visit', 'reception', 'planned', 'talks']], // prettier-ignore
  ['two places, in the order of time', pairSelection('hanoi', 'seoul') as SelectedGroup, ['home', 'visit', 'reception', 'planned', 'talks']], // prettier-ignore
  ['one arc', flowSelection({ ...visit, occurred: true }), ['visit']],
  ['what did not come about', flowSelection({ ...visit, occurred: false }), ['planned']],
  ['a corridor', { kind: 'corridor', id: 'rajin' }, ['train']],
];
it.each(cases)('are those of %s', (_what, selection, ids) => {
  expect(selectedEvents(selection, record).map(({ id }) => id)).toEqual(ids);
});
