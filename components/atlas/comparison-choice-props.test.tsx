import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ComparisonChoice } from '@/components/comparison/comparison-choice';
import { useSideNames } from '@/components/event/use-side-names';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { subjectNames } from '@/lib/filters/subject-names';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { EventSummary } from '@/lib/model/event-summary';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { comparisonChoiceProps } from './comparison-choice-props';

const state = (id: string, shortName: string): AtlasActor => ({
  id,
  kind: 'state',
  name: shortName,
  shortName,
  affiliation: null,
  continues: null,
  country: null,
});
const ACTORS = [state('dprk', 'DPRK'), state('mongolia', 'Mongolia'), state('rok', 'ROK')];
const event = (id: string, year: number, ...actors: string[]) => ({
  id,
  edtf: String(year),
  legs: [{ from: 'ulaanbaatar', to: 'seoul', mutual: false }],
  venue: null,
  actors,
  reporters: [],
  sources: ['book'],
  roles: {},
  differsOn: [],
});
const EVENTS = [
  event('first', 1990, 'mongolia', 'rok'),
  event('second', 2018, 'dprk', 'mongolia'),
  event('third', 2021, 'dprk', 'mongolia'),
  event('fourth', 2025, 'dprk', 'rok'),
];
const cubes = buildFlowCubes(
  flowTableOfLegs(
    EVENTS.map(({ id, edtf }) => flowRow({ eventId: id, earliest: `${edtf}-01-01` })),
  ),
);
const RECORD: RecordWithCubes = {
  cubes,
  places: [],
  corridors: [],
  actors: ACTORS,
  sources: [],
  summaries: EVENTS as unknown as EventSummary[],
  subjects: eventSubjects(EVENTS, ACTORS, []),
};

/** The choice over a view that it changes; the link is what a reader would copy. */
function Chooser({ search }: { readonly search: string }) {
  const names = subjectNames(RECORD, 'en');
  const sideNames = useSideNames(names);
  const [view, setView] = useState(parseView(new URLSearchParams(search)).view);
  if (view.compare === null) throw new Error('nothing is compared');
  return (
    <>
      <output>{serialiseView(view)}</output>
      <ComparisonChoice
        {...comparisonChoiceProps({
          view: { ...view, compare: view.compare },
          record: RECORD,
          cubes,
          matched: null,
          names,
          sideNames: sideNames(view, view.compare),
          language: 'en',
          onViewChange: (change) => setView({ ...view, ...change }),
        })}
      />
    </>
  );
}

const link = () => screen.getByRole('status').textContent;
async function open(search: string) {
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <Chooser search={search} />
    </NextIntlClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'What is compared' }));
}
const year = () => screen.getByRole('textbox', { name: 'Before and from' });
const typeYear = async (text: string) => {
  await userEvent.clear(year());
  await userEvent.type(year(), `${text}{Enter}`);
};
const sideOf = (mark: 'A' | 'B') => screen.getByRole('combobox', { name: `Side ${mark}` });

it('asks how two pairs of states were before and from a year', async () => {
  await open('from=1990&to=2017&compare=2018-2025');
  expect(year()).toHaveProperty('value', '2018');
  await typeYear('2020');
  expect(link()).toBe('?from=1990&to=2019&compare=2020-2025');

  await userEvent.click(screen.getByRole('radio', { name: 'Two pairs of states' }));
  // Those of most events; and all years of the record are no restriction.
  expect(link()).toBe('?dyads=dprk.mongolia&compare=dyad.dprk.rok.2020');
  await userEvent.selectOptions(sideOf('B'), 'Mongolia–ROK (1)');
  expect(link()).toBe('?dyads=dprk.mongolia&compare=dyad.mongolia.rok.2020');
  expect(screen.getAllByRole('option', { name: 'DPRK–Mongolia (2)' })[1]).toHaveProperty(
    'disabled',
    true,
  );

  await typeYear('');
  expect(link()).toBe('?dyads=dprk.mongolia&compare=dyad.mongolia.rok');
  await userEvent.selectOptions(sideOf('A'), 'DPRK–ROK (1)');
  expect(link()).toBe('?dyads=dprk.rok&compare=dyad.mongolia.rok');
});

it('refuses a year that leaves nothing on a side, and says which do not', async () => {
  await open('from=2000&dyads=dprk.mongolia&compare=dyad.mongolia.rok');
  await typeYear('1995');
  expect(screen.getByRole('alert').textContent).toBe('“1995” is not a year from 2001 to 2025.');
  await typeYear('soon');
  expect(screen.getByRole('alert').textContent).toContain('“soon”');
  expect(link()).toBe('?from=2000&dyads=dprk.mongolia&compare=dyad.mongolia.rok');
  await typeYear('2001');
  expect(screen.getByRole('alert').textContent).toBe('');
  expect(link()).toBe('?from=2000&dyads=dprk.mongolia&compare=dyad.mongolia.rok.2001');
});

it('counts the subjects of another kind without the list of the one before', async () => {
  await open('dyads=dprk.rok&compare=dyad.mongolia.rok');
  await userEvent.click(screen.getByRole('radio', { name: 'Two who take part' }));
  expect(link()).toBe('?actors=dprk&compare=actor.mongolia');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain('DPRK (3)');
  await userEvent.click(screen.getByRole('radio', { name: 'Two periods' }));
  expect(link()).toMatch(/^\?from=1990&to=\d{4}&actors=dprk&compare=\d{4}-2025$/);
});

const chosenOf = (mark: 'A' | 'B') =>
  (sideOf(mark) as HTMLSelectElement).selectedOptions[0]?.textContent;

it('names a side that has no event, or is no single subject, as the heading of its map does', async () => {
  await open('to=1995&actors=dprk&compare=actor.mongolia');
  expect([chosenOf('A'), chosenOf('B')]).toEqual(['DPRK', 'Mongolia (1)']);
});

it.each([
  ['', 'All who take part'],
  ['actors=dprk,rok&', 'DPRK, ROK'],
])('says who is on side A after “%s”', async (actors, name) => {
  await open(`${actors}compare=actor.mongolia`);
  expect(chosenOf('A')).toBe(name);
});

it('forgets what was wrong with a year when another kind is chosen', async () => {
  await open('from=2000&dyads=dprk.mongolia&compare=dyad.mongolia.rok');
  await typeYear('1995');
  expect(screen.getByRole('alert').textContent).toContain('“1995”');
  await userEvent.click(screen.getByRole('radio', { name: 'Two who take part' }));
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('says of which kind there are no two to compare', async () => {
  await open('from=1990&to=1992&compare=1993-1995');
  const pairs = screen.getByRole('radio', {
    name: 'Two pairs of states',
    description: 'Under these filters fewer than two pairs have events.',
  });
  expect(pairs).toHaveProperty('disabled', true);
  expect(screen.getByRole('radio', { name: 'Two who take part' })).toHaveProperty(
    'disabled',
    false,
  );
});
