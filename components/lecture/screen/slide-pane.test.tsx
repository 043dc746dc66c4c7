import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { claimOf, IMAGE, withWords } from '@/components/slide/testing';
import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import messages from '@/messages/en.json';
import { LectureAlone } from '../lecture-alone';
import { SlidePane, type SlidePaneProps } from './slide-pane';

// Nothing has a size here.
vi.mock('@/components/hooks/use-fitted-text', () => ({ useFittedText: () => () => undefined }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const TOUR = presentedOwnTour(
  newOwnTour('2026-11-28T10:00:00.000Z', {
    title: 'A line',
    steps: [
      newSlideStep('title', 'A line'),
      { ...newStep(''), title: 'A map', text: '[1](/en/events/one)' },
      { ...newSlideStep('image', 'A bridge'), slide: IMAGE },
      { ...newSlideStep('end', 'Questions?'), text: 'Thank [you](/en/events/one).' },
    ],
  }),
);
const ROOM: OpenedRoom = {
  ...{ code: 'ACDEFG', presenterKey: 'p', speakerKey: 's', endsAt: 0 },
  reachableAt: ['http://192.168.1.20:3000'],
};

const POLL = { kind: 'choice' as const, prompt: 'Hỏi gì?', options: ['Có', 'Không'] };
const ALONE = {
  ...{ speakerAddress: '#speaker', screenAddress: '', note: null },
  site: 'https://atlas.example',
};

function show(index: number, more: Partial<SlidePaneProps> = {}, isAlone = false) {
  const step = TOUR.steps[index]!;
  const onNote = vi.fn<(number: number) => void>();
  render(
    <LectureAlone value={isAlone ? ALONE : null}>
      <SlidePane
        reference={{ kind: 'own', id: 'x' }}
        tour={TOUR}
        step={step}
        slide={step.slide!}
        number={index + 1}
        lit={null}
        isFrozen={false}
        room={null}
        language="en"
        footnotes={['one']}
        onNote={onNote}
        controls={<button type="button">Next</button>}
        {...more}
      />
    </LectureAlone>,
    { wrapper: withWords({ one: [claimOf('Kim')] }) },
  );
  return onNote;
}

it('opens with the title alone, and with the code of the room once it is open to phones', () => {
  vi.stubGlobal('location', { ...window.location, origin: 'http://localhost:3000' });
  show(0);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A line');
  expect(screen.queryByText(/1 of 4/)).toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('button', { name: 'Next' })).toBeTruthy();
  cleanup();
  show(0, { room: ROOM });
  expect(screen.getByRole('img', { name: messages.slides.address.qr.room })).toBeTruthy();
  expect(screen.getByText('192.168.1.20:3000/en/follow')).toBeTruthy();
  expect(screen.getByText('ACDEFG')).toBeTruthy();
});

it('has, in a lecture of one file, the address of where that was saved', () => {
  vi.stubGlobal('location', { ...window.location, origin: 'https://elsewhere.example' });
  show(0);
  expect(screen.getByText('elsewhere.example/en')).toBeTruthy();
  cleanup();
  show(0, {}, true);
  expect(screen.queryByText('elsewhere.example/en')).toBeNull();
  expect(screen.getByText('atlas.example/en')).toBeTruthy();
});

it('says at which step a picture is, and that it is held', () => {
  show(2, { isFrozen: true });
  expect(screen.getByText(/^3 of 4/).textContent).toBe('3 of 4 · A line');
  expect(screen.getByRole('img', { name: 'Two bridges' })).toBeTruthy();
  expect(screen.getByLabelText(messages.lecture.frozen)).toBeTruthy();
});

it('ends with the sources of the whole tour, and opens the evidence of what it cites', async () => {
  const onNote = show(3);
  expect(screen.getByText('Kim (2001)', { exact: false })).toBeTruthy();
  await userEvent.click(await screen.findByRole('link', { name: 'you' }));
  expect(onNote).toHaveBeenCalledWith(1);
});

it('is shown in a file of its own, which has no origin', () => {
  vi.stubGlobal('location', { ...window.location, origin: 'null' });
  const { step, slide } = { step: TOUR.steps[0]!, slide: TOUR.steps[0]!.slide! };
  const alone = {
    ...{ speakerAddress: '', screenAddress: '', note: null },
    site: 'https://atlas.example',
  };
  const Words = withWords();
  render(
    <Words>
      <LectureAlone value={alone}>
        <SlidePane
          {...{ step, slide, tour: TOUR, reference: { kind: 'own', id: 'x' }, number: 1 }}
          {...{ lit: null, isFrozen: false, room: null, language: 'en', footnotes: [] }}
          {...{ onNote: () => undefined, controls: null }}
        />
      </LectureAlone>
    </Words>,
  );
  expect(screen.getByText('atlas.example/en')).toBeTruthy();
});

it('marks the language of its words, where they are not in the page’s', () => {
  const tour = newOwnTour('2026-11-28T10:00:00.000Z', {
    ...{ title: 'Một hành trình', language: 'vi' },
    steps: [{ ...newSlideStep('image', 'Cầu'), text: 'Đã thấy.', slide: IMAGE }],
  });
  const presented = presentedOwnTour(tour, 'en');
  const step = presented.steps[0]!;
  show(0, { tour: presented, step, slide: step.slide! });
  for (const words of ['Cầu', 'Đã thấy.', 'Một hành trình']) {
    expect(screen.getByText(words).closest('[lang]')?.getAttribute('lang')).toBe('vi');
  }
  expect(screen.getByRole('img', { name: 'Two bridges' }).getAttribute('lang')).toBe('vi');
  expect(screen.getByText('City archive').closest('[lang]')?.getAttribute('lang')).toBe('vi');
});

it('says in which language a slide is where it is missing in the one asked for', () => {
  const tour = presentedOwnTour(
    newOwnTour('2026-11-28T10:00:00.000Z', {
      ...{ title: 'Cầu', language: 'vi', other: { title: 'A bridge' } },
      steps: [
        { ...newSlideStep('section', 'Phần một'), text: 'Một câu.', poll: POLL },
        newSlideStep('title', 'Mở đầu'),
      ],
    }),
    'en',
  );
  const pane = (index: number) => {
    const step = tour.steps[index]!;
    show(0, { tour: { ...tour, titleLanguage: 'vi' }, step, slide: step.slide! });
  };
  const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');
  pane(0);
  expect(['A bridge', 'Phần một', 'Một câu.', 'Hỏi gì?', 'Có'].map(langOf)).toEqual(
    Array.from({ length: 5 }, () => 'vi'),
  );
  expect(screen.getByText(/only in Vietnamese/i)).toBeTruthy();
  cleanup();
  pane(1);
  expect(langOf('Mở đầu')).toBe('vi');
  expect(screen.getByText(/only in Vietnamese/i)).toBeTruthy();
});
