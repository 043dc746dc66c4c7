import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import type { FunctionComponent } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { plainLinks } from '@/components/ui/testing';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import messages from '@/messages/en.json';
import { DraftPanel } from './draft-panel';
import { TourDraft } from './tour-draft';

vi.mock('@/components/ui/navigation', () => plainLinks);
vi.mock('next/dynamic', async () => {
  const { lazy, Suspense } = await import('react');
  return {
    default: <Props extends object>(load: () => Promise<FunctionComponent<Props>>) => {
      const Part = lazy(() => load().then((part) => ({ default: part })));
      return (props: Props) => (
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      );
    },
  };
});
afterEach(cleanup);

const VIEW = 'from=1991&to=1992';

function show(part: Partial<OwnTour> = {}) {
  const tour = newOwnTour('2026-11-28T10:00:00.000Z', {
    title: 'A line',
    steps: [{ ...newStep(VIEW), title: 'A map' }],
    ...part,
  });
  const draft = new TourDraft(tour, async () => undefined);
  const onView = vi.fn<(view: { readonly from: number | null }) => void>();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <DraftPanel
          draft={draft}
          firstSelected={null}
          shownView={VIEW}
          onCapture={() => VIEW}
          onView={onView}
        >
          {null}
        </DraftPanel>
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  const steps = () =>
    draft
      .state()
      .history.present.steps.map(({ title, slide }) => `${slide?.kind ?? 'map'}: ${title}`);
  return { draft, steps, onView };
}
const words = messages.slideEditor;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
async function add(kind: keyof typeof words.kinds) {
  await press(words.addTitle);
  await press(words.kinds[kind]);
}

it('adds an opening before all steps and an end after them, and takes both back at once', async () => {
  const { steps } = show();
  await add('both');
  expect(steps()).toEqual(['title: A line', 'map: A map', 'end: Questions?']);
  await press(messages.tourEditor.undo);
  expect(steps()).toEqual(['map: A map']);
});

it('opens a slide that was added, with fields of its kind in place of a view', async () => {
  const { steps, draft } = show();
  await add('title');
  expect(steps()).toEqual(['title: A line', 'map: A map']);
  await userEvent.type(await screen.findByRole('textbox', { name: words.author }), 'A. Author');
  expect(draft.state().history.present.steps[0]!.slide).toMatchObject({ author: 'A. Author' });
  expect(screen.queryByRole('button', { name: messages.tourEditor.replace })).toBeNull();
  // What was typed on in one field is undone at once, and then the slide.
  await press(messages.tourEditor.undo);
  expect(draft.state().history.present.steps[0]!.slide).toMatchObject({ author: '' });
  await press(messages.tourEditor.undo);
  expect(steps()).toEqual(['map: A map']);
});

it('puts a section, a picture and an end after the step that is open', async () => {
  const { steps } = show();
  await press(/^1 ?A map$/);
  await add('section');
  await add('image');
  expect(await screen.findByRole('textbox', { name: words.alternative })).toBeTruthy();
  await add('end');
  await userEvent.click(await screen.findByRole('checkbox', { name: words.hasSources }));
  expect(steps()).toEqual(['map: A map', 'section: ', 'image: ', 'end: Questions?']);
});

it('has the question to the room written at once', async () => {
  const { draft } = show();
  await add('question');
  await userEvent.type(
    await screen.findByRole('textbox', { name: messages.pollForm.prompt }),
    'Why?',
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Option 1' }), 'a');
  await userEvent.type(screen.getByRole('textbox', { name: 'Option 2' }), 'b');
  expect(draft.state().history.present.steps[1]).toMatchObject({
    view: VIEW,
    poll: { kind: 'choice', prompt: 'Why?', options: ['a', 'b'] },
  });
  await press(messages.tourEditor.allSteps);
  expect(screen.getByRole('button', { name: /^2 ?Why\?$/ })).toBeTruthy();
});

it('shows the last map in the atlas where a slide is asked for', async () => {
  const { onView } = show();
  await add('both');
  await press('Show step 3 in the atlas: Questions?');
  expect(onView.mock.lastCall![0].from).toBe(1991);
  // None of the slides is what the atlas shows.
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});

it('calls an end slide by the languages of the tour', async () => {
  const { draft } = show({ language: 'vi', other: { title: 'One line' } });
  await add('end');
  await add('title');
  expect(draft.state().history.present.steps.slice(1)).toMatchObject([
    { title: 'Có câu hỏi nào không?', other: { title: 'Questions?' } },
    { title: 'A line', other: { title: 'One line' } },
  ]);
});

it('has each change of a picture undone by itself', async () => {
  const picture = { source: 'data:image/webp;base64,AAAA', width: 40, height: 30 };
  const image = newSlideStep('image', 'A picture');
  const { draft } = show({
    steps: [{ ...image, slide: { ...EMPTY_SLIDES.image, picture } }],
  });
  const change = vi.spyOn(draft, 'change');
  await press(/^1 ?A picture$/);
  await press(words.removePicture);
  expect(draft.state().history.present.steps[0]!.slide).toMatchObject({ picture: null });
  expect(change.mock.lastCall![1]).toBeNull();
});
