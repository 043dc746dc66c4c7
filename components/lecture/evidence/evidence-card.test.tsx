import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { eventSummary } from '@/lib/model/testing';
import type { Selection } from '@/lib/view/selection';
import { EvidenceCard } from './evidence-card';
import { renderWithEvidence } from './testing';

const record: ClientRecord = {
  cubes: undefined,
  places: [
    { id: 'hanoi', name: 'Hanoi', parent: null },
    { id: 'seoul', name: 'Seoul', parent: null },
  ] as AtlasPlace[],
  corridors: [],
  actors: [],
  sources: [],
  summaries: [
    eventSummary({ id: 'summit', title: 'The summit' }),
    eventSummary({ id: 'visit', title: 'A visit' }),
  ],
  subjects: [],
};

const SEOUL: Selection = { kind: 'place', id: 'seoul' };
const SUMMIT: Selection = { kind: 'event', id: 'summit' };

function show(selection: Selection, props: Partial<Parameters<typeof EvidenceCard>[0]> = {}) {
  const onClose = vi.fn<() => void>();
  renderWithEvidence(
    <EvidenceCard
      selection={selection}
      record={record}
      language="en"
      onClose={onClose}
      {...props}
    />,
  );
  return onClose;
}
const card = () => screen.getByRole('region');
const cardOf = (title: string) => screen.getByRole('region', { name: title });
const section = (title: string) => screen.getByRole('heading', { name: title }).closest('section')!;

it('has the words of a source with their translation, and what others say apart', () => {
  show(SUMMIT, { number: 2 });
  expect(cardOf('The summit')).toBe(card());
  expect(card().textContent).toContain('27 February 2019');
  expect(card().textContent).toContain('Contested');
  const said = section('Who says so');
  expect(within(said).getByText('“Hai bên gặp nhau”').lang).toBe('vi');
  expect(said.textContent).toContain('Translation by the editors: “Both sides met”');
  expect(said.textContent).toContain('Tran, A. (2025)');
  expect(said.textContent).not.toContain('Kim');
  const others = section('Others say');
  expect(others.textContent).toContain('The sources do not agree on the day.');
  expect(others.textContent).toContain('Differs on the date');
  expect(others.textContent).toContain('It says: On 28 February.');
  expect(others.textContent).toContain('Kim, A. (2019)');
});

it('has no other voices where nobody differs', () => {
  show({ kind: 'event', id: 'visit' });
  expect(screen.queryByRole('heading', { name: 'Others say' })).toBeNull();
  expect(card().textContent).toContain('Beyond the five documents');
});

it('has the focus, for the arrows to scroll it, and is closed by Escape or its button', async () => {
  const onClose = show(SUMMIT, { size: 'phone', record: null });
  expect(screen.getByRole('group', { name: 'The summit' })).toBe(document.activeElement);
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Close the evidence' }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

it('lists the visible events of a place, shows the evidence of one, and goes back', async () => {
  show(SEOUL, { visibleEventIds: new Set(['summit']) });
  expect(cardOf('Seoul')).toBe(card());
  expect(screen.queryByRole('button', { name: /A visit/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /The summit/ }));
  expect(cardOf('The summit')).toBe(card());
  expect(section('Who says so').textContent).toContain('Tran');
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  expect(cardOf('Seoul')).toBe(card());
});

it('leaves it to its owner to open an event, where there is one', async () => {
  const onOpen = vi.fn<(selection: Selection) => void>();
  show(SEOUL, { onOpen });
  await userEvent.click(screen.getByRole('button', { name: /A visit/ }));
  expect(onOpen).toHaveBeenCalledWith({ kind: 'event', id: 'visit' });
  expect(cardOf('Seoul')).toBe(card());
});
