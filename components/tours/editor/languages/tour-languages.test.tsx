import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { editedLanguages } from '@/lib/tours/edit-other-language';
import { withChangedStep } from '@/lib/tours/edit-own-tour';
import { newOwnTour } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import messages from '@/messages/en.json';
import { TourDraft } from '../tour-draft';
import { SideBySide } from './side-by-side';
import { StepTextFields } from './step-text-fields';
import { showLanguage } from './shown-language';
import { TourLanguages } from './tour-languages';
import { TourTitle } from './tour-title';

// They need the record; text-citations has tests of its own.
vi.mock('../text-citations', () => ({ TextCitations: () => null }));

const TOUR = newOwnTour('2026-11-28T10:00:00.000Z', {
  title: 'A tour',
  steps: [
    { id: 'a', title: 'One', text: 'Seen.', notes: '', view: '' },
    { id: 'b', title: 'Two', text: '', notes: 'Said.', view: '' },
  ],
});
const onSelect = vi.fn<(id: string) => void>();

function Editor({ draft }: { draft: TourDraft }) {
  const { present: tour } = useSyncExternalStore(draft.subscribe, draft.state).history;
  const step = tour.steps[0]!;
  return (
    <>
      <TourTitle tour={tour} draft={draft} />
      <TourLanguages tour={tour} draft={draft} onSelect={onSelect} />
      <section aria-label="Fields">
        <StepTextFields
          step={step}
          languages={editedLanguages(tour)}
          onChange={(change, field) =>
            draft.change((current) => withChangedStep(current, step.id, change), field)
          }
        />
      </section>
    </>
  );
}

function edit(tour: OwnTour = TOUR) {
  const draft = new TourDraft(tour, async () => undefined);
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <Editor draft={draft} />
    </NextIntlClientProvider>,
  );
  return { draft, present: () => draft.state().history.present };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: string) =>
  within(screen.getByRole('region', { name: 'Fields' })).getByRole('textbox', { name });

beforeEach(() => {
  showLanguage('both');
  onSelect.mockReset();
});

it('adds the other language: each text has a field in either, which says its language', async () => {
  const { present } = edit();
  expect(field('Text').getAttribute('lang')).toBeNull();
  await press('Add the other language');
  expect(present()).toMatchObject({ language: 'en', other: { title: '' } });
  for (const [name, lang] of [
    ['Text (English)', 'en'],
    ['Text (Vietnamese)', 'vi'],
    ['Title of the step (Vietnamese)', 'vi'],
    ['Speaker’s notes (Vietnamese)', 'vi'],
  ] as const) {
    expect([name, field(name).getAttribute('lang')]).toEqual([name, lang]);
  }
  await userEvent.type(field('Text (Vietnamese)'), 'Đã thấy.');
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Title of the tour (Vietnamese)' }),
    'Một',
  );
  expect(present().other).toEqual({ title: 'Một' });
  expect(present().steps[0]!).toMatchObject({
    text: 'Seen.',
    other: { text: 'Đã thấy.', title: '' },
  });
});

it('takes the texts for those of the language that is chosen', async () => {
  const { present } = edit();
  await userEvent.selectOptions(screen.getByLabelText('Language of the texts'), 'Vietnamese');
  expect(field('Text').getAttribute('lang')).toBe('vi');
  await press('Add the other language');
  expect(present().language).toBe('vi');
  expect(field('Text (English)')).toHaveProperty('value', '');
  expect(screen.queryByRole('option', { name: 'Not said' })).toBeNull();
});

it('counts the steps that lack a translation, and leads to them', async () => {
  edit();
  await press('Add the other language');
  await userEvent.type(field('Title of the step (Vietnamese)'), 'Một');
  const count = screen.getByRole('button', { name: '2 steps of 2 not translated in full' });
  await userEvent.click(count);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1: One Vietnamese lacks text',
    '2: Two Vietnamese lacks title, notes',
  ]);
  await press('2: Two');
  expect(onSelect).toHaveBeenCalledWith('b');
  await userEvent.type(field('Text (Vietnamese)'), 'Đã thấy.');
  expect(screen.getByRole('button', { name: '1 step of 2 not translated in full' })).toBeTruthy();
  await userEvent.clear(field('Text (English)'));
  expect(screen.getAllByRole('listitem')[0]!.textContent).toBe('1: One English lacks text');
});

it('says that every step is whole', async () => {
  edit({ ...TOUR, steps: [{ id: 'a', title: '', text: '', notes: '', view: '' }] });
  await press('Add the other language');
  expect(screen.getByText('Every step is whole in both languages.')).toBeTruthy();
});

it('is removed, and brought back until something else is changed', async () => {
  const { draft, present } = edit();
  await press('Add the other language');
  await userEvent.type(field('Text (Vietnamese)'), 'Đã thấy.');
  await press('Remove Vietnamese');
  expect(present().other).toBeUndefined();
  expect(present().steps[0]).not.toHaveProperty('other');
  expect(screen.queryByRole('textbox', { name: 'Text (Vietnamese)' })).toBeNull();
  await press('Undo');
  expect(field('Text (Vietnamese)')).toHaveProperty('value', 'Đã thấy.');
  await press('Remove Vietnamese');
  await userEvent.type(field('Text'), '!');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  draft.undo();
  draft.undo();
  expect(present().steps[0]!.other?.text).toBe('Đã thấy.');
});

it('shows all texts side by side, with undo', async () => {
  const { present } = edit();
  await press('Add the other language');
  await press('Both languages side by side');
  const dialog = await screen.findByRole('dialog', { name: 'Both languages side by side' });
  const second = within(dialog).getByRole('region', { name: 'Step 2 of 2' });
  expect(second.textContent).toContain('Not translated: Vietnamese lacks title, notes.');
  const title = within(second).getByRole('textbox', { name: 'Title of the step (Vietnamese)' });
  await userEvent.type(title, 'Hai');
  expect(present().steps[1]!.other?.title).toBe('Hai');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(present().steps[1]!.other).toBeUndefined();
  await userEvent.click(within(dialog).getByRole('button', { name: /^Redo/ }));
  expect(present().steps[1]!.other?.title).toBe('Hai');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('follows the history by itself, and has no citing side by side', async () => {
  const draft = new TourDraft(
    { ...TOUR, language: 'en', other: { title: '' } },
    async () => undefined,
  );
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <SideBySide tour={draft.state().history.present} draft={draft} onClose={() => undefined} />
    </NextIntlClientProvider>,
  );
  const undo = screen.getByRole('button', { name: /^Undo/ });
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  act(() => draft.change((tour) => ({ ...tour, title: 'Another' })));
  expect(undo.getAttribute('aria-disabled')).not.toBe('true');
  expect(screen.queryByRole('button', { name: /^Cite/ })).toBeNull();
});

it('leaves to a narrow panel one language alone, until the switch says otherwise', async () => {
  edit();
  expect(screen.queryByRole('radio')).toBeNull();
  await press('Add the other language');
  const isLeftToWide = (name: string) => field(name).closest('[class*="hidden"]') !== null;
  expect([isLeftToWide('Text (English)'), isLeftToWide('Text (Vietnamese)')]).toEqual([
    false,
    false,
  ]);
  await userEvent.click(screen.getByRole('radio', { name: 'Vietnamese' }));
  expect([isLeftToWide('Text (English)'), isLeftToWide('Text (Vietnamese)')]).toEqual([
    true,
    false,
  ]);
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect([isLeftToWide('Text (English)'), isLeftToWide('Text (Vietnamese)')]).toEqual([
    false,
    true,
  ]);
});
