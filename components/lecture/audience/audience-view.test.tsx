import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { lectureAt, type LectureState } from '@/lib/lecture/lecture-state';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { presentedOwnTour, type PresentedTour } from '@/lib/lecture/presented-tour';
import { serialiseSelection, type Selection } from '@/lib/view/selection';
import { IMAGE } from '@/components/slide/testing';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import type { AudienceEvidenceProps } from './audience-evidence';
import type { AudienceMapProps } from './audience-map';
import { AudienceView } from './audience-view';

const drawn = vi.hoisted(() => ({ map: null as AudienceMapProps | null }));

vi.mock('./audience-map', () => ({
  AudienceMap: (props: AudienceMapProps) => {
    drawn.map = props;
    return null;
  },
}));
vi.mock('./audience-evidence', () => ({
  AudienceEvidence: ({ selection, number, onClose }: AudienceEvidenceProps) => (
    <div role="dialog" aria-label={`${number} ${serialiseSelection(selection)}`}>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  ),
}));

const step = (number: number) => ({
  title: `Title ${number}`,
  text: {
    kind: 'sentences' as const,
    sentences: [
      { text: `First of ${number}.`, events: ['one', 'two'] },
      { text: `Second of ${number}.`, events: ['two'] },
    ],
  },
  notes: { kind: 'sentences' as const, sentences: [] },
  cue: null,
  view: parseView(new URLSearchParams(`from=${2000 + number}&to=${2000 + number}`)).view,
});
const TOUR: PresentedTour = {
  title: 'A tour',
  summary: '',
  steps: [1, 2, 3, 4, 5].map((number) => step(number)),
};

let revision = 0;
let receive!: (message: LectureMessage) => void;
const channel: OpenLectureChannel = (onMessage) => {
  receive = onMessage;
  return { send: () => undefined, close: () => undefined };
};

function show(tour = TOUR, { address = '', isInOneLanguage = false } = {}) {
  revision = 0;
  const onUrlUpdate = vi.fn<(event: { readonly queryString: string }) => void>();
  render(
    <NuqsTestingAdapter searchParams={address} hasMemory onUrlUpdate={onUrlUpdate}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <AudienceView
          tour={tour}
          code="ACDEFG"
          isInOneLanguage={isInOneLanguage}
          channel={channel}
          status="open"
          refused={null}
          language="en"
        />
      </NextIntlClientProvider>
    </NuqsTestingAdapter>,
  );
  return { onUrlUpdate };
}

/** The screen shows a step, from 1. */
function lecturerAt(number: number, change: Partial<LectureState> = {}) {
  revision += 1;
  const state = { ...lectureAt(number - 1, 0), revision, ...change };
  act(() => receive({ kind: 'state', state }));
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const strip = () => screen.queryByRole('button', { name: /^The lecturer is at/ });

beforeEach(() => {
  drawn.map = null;
});

it('goes with the lecturer: title, map, and the way into the atlas and back', () => {
  show();
  expect(screen.getByRole('status').textContent).toBe(messages.lecture.loading);
  lecturerAt(1);
  expect(title()).toBe('Title 1');
  lecturerAt(3);
  expect(title()).toBe('Title 3');
  expect(drawn.map!.view.from).toBe(2003);
  expect(strip()).toBeNull();
  expect(screen.getByText('Step 3 of 5')).toBeTruthy();
  expect(screen.getByRole('link', { name: /Open this view/ }).getAttribute('href')).toBe(
    '/en?from=2003&to=2003#follow=ACDEFG',
  );
});

it('lets who came late read what was shown, stays there, and counts on', async () => {
  const { onUrlUpdate } = show();
  lecturerAt(3);
  await press('Previous step');
  expect(title()).toBe('Title 2');
  expect(onUrlUpdate.mock.lastCall![0].queryString).toBe('?step=2');
  expect(strip()!.textContent).toBe('The lecturer is at 3 · Return');
  lecturerAt(4);
  expect(title()).toBe('Title 2');
  expect(strip()!.textContent).toBe('The lecturer is at 4 · Return');
  await press(/Return/);
  expect(title()).toBe('Title 4');
  expect(strip()).toBeNull();
  expect(onUrlUpdate.mock.lastCall![0].queryString).toBe('');
  lecturerAt(5);
  expect(title()).toBe('Title 5');
});

it('has the other language in the same room, at the step that is read', async () => {
  show();
  const other = () => screen.getByRole('link', { name: 'Tiếng Việt' }).getAttribute('href');
  expect(other()).toBe('/vi/follow?room=ACDEFG');
  lecturerAt(3);
  expect(other()).toBe('/vi/follow?room=ACDEFG');
  await press('Previous step');
  expect(other()).toBe('/vi/follow?room=ACDEFG&step=2');
});

it('shows nothing that the lecturer has not', async () => {
  show();
  lecturerAt(2);
  expect(screen.getByRole('button', { name: 'Next step' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  // The lecturer goes back: what was shown can be read again, and no more.
  lecturerAt(1);
  await press('Next step');
  expect(title()).toBe('Title 2');
  await press('Next step');
  expect(title()).toBe('Title 2');
});

it('follows again when the reader has paged to the lecturer’s step', async () => {
  show();
  lecturerAt(3);
  await press('Previous step');
  await press('Next step');
  lecturerAt(4);
  expect(title()).toBe('Title 4');
});

it('takes the reader’s own step from the address', () => {
  show(TOUR, { address: '?room=ACDEFG&step=2' });
  lecturerAt(4);
  expect(title()).toBe('Title 2');
  expect(strip()).not.toBeNull();
});

it('shows another view while the lecturer does, and not to who reads elsewhere', async () => {
  show();
  lecturerAt(3, { live: 'from=1950&to=1951' });
  expect(drawn.map!.view).toMatchObject({ from: 1950, to: 1951 });
  expect(screen.getByText(new RegExp(messages.follow.besideStep))).toBeTruthy();
  await press('Previous step');
  expect(drawn.map!.view.from).toBe(2002);
  expect(screen.queryByText(new RegExp(messages.follow.besideStep))).toBeNull();
});

it('keeps the reader’s frame while only years or filters change', () => {
  show();
  lecturerAt(2, { live: 'from=1950&camera=117,44,4' });
  const before = drawn.map!.frame;
  lecturerAt(2, { live: 'from=1960&camera=117,44,4' });
  expect(drawn.map!.frame).toBe(before);
  lecturerAt(2, { live: 'from=1960&camera=100,44,4' });
  expect(drawn.map!.frame).not.toBe(before);
  lecturerAt(3, { live: 'from=1950&camera=117,44,4' });
  expect(drawn.map!.frame).not.toBe(before);
});

it('keeps the step while the screen is dark', () => {
  show();
  lecturerAt(2, { isBlack: true });
  expect(title()).toBe('Title 2');
});

it('shows what the lecturer draws on the step that the screen shows', async () => {
  show();
  lecturerAt(2);
  const stroke = { colour: 'accent', on: 'map', points: [105_000, 25_000] } as const;
  act(() =>
    receive({ kind: 'ink', sheet: '1', strokes: [{ ...stroke, points: [...stroke.points] }] }),
  );
  expect(drawn.map!.ink).toEqual([stroke]);
  await press('Previous step');
  expect(drawn.map!.ink).toEqual([]);
});

it('marks the sentence that is lit', () => {
  show();
  lecturerAt(2, { sentence: 1 });
  const lit = document.querySelectorAll('[aria-current=true]');
  expect([...lit].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Second of 2.'),
  ]);
  expect(drawn.map!.told).toEqual(['two']);
  // It is not of another view that the lecturer shows meanwhile.
  lecturerAt(2, { sentence: 1, live: 'from=1950' });
  expect(drawn.map!.told).toBeUndefined();
  expect(document.querySelector('[aria-current=true]')).toBeNull();
});

it('opens who says so by a number, and keeps it while the lecturer goes on', async () => {
  show();
  lecturerAt(1);
  const [two] = screen.getAllByRole('button', { name: 'Evidence 2' });
  await userEvent.click(two!);
  expect(screen.getByRole('dialog', { name: '2 event.two' })).toBeTruthy();
  expect(two!.getAttribute('aria-expanded')).toBe('true');
  expect(drawn.map!.opened).toEqual({ kind: 'event', id: 'two' } satisfies Selection);
  lecturerAt(2);
  expect(screen.getByRole('dialog', { name: '2 event.two' })).toBeTruthy();
  await press('Close');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('opens what the map opens', () => {
  show();
  lecturerAt(1);
  act(() => drawn.map!.onOpen({ kind: 'place', id: 'hanoi' }));
  expect(screen.getByRole('dialog', { name: 'undefined place.hanoi' })).toBeTruthy();
});

it('says that the lecturer’s own text comes in one language, and needs no step for a map', () => {
  show(presentedOwnTour({ title: 'By hand', steps: [] }), { isInOneLanguage: true });
  expect(screen.getByText(messages.follow.ownTour)).toBeTruthy();
  lecturerAt(1, { live: 'from=1950' });
  expect(title()).toBe('By hand');
  expect(serialiseView(drawn.map!.view)).toBe('?from=1950');
});

it('shows what is not translated in the other language, and says so', () => {
  const tour = presentedOwnTour(
    {
      title: 'Hành trình',
      language: 'vi',
      other: { title: '' },
      steps: [
        {
          ...{ title: 'Một', text: 'Đã thấy.', notes: '', view: '' },
          other: { title: 'One', text: '', notes: '' },
        },
        {
          ...{ title: 'Hai', text: 'Đã nghe.', notes: '', view: '' },
          other: { title: 'Two', text: 'Heard.', notes: '' },
        },
      ],
    },
    'en',
  );
  show(tour);
  lecturerAt(1);
  expect(title()).toBe('One');
  expect(screen.getByText('Đã thấy.').closest('[lang]')?.getAttribute('lang')).toBe('vi');
  expect(screen.getByText('Hành trình').getAttribute('lang')).toBe('vi');
  expect(screen.getByText('Only in Vietnamese')).toBeTruthy();
  lecturerAt(2);
  expect(screen.getByText('Heard.').closest('[lang="vi"]')).toBeNull();
  expect(screen.queryByText('Only in Vietnamese')).toBeNull();
  expect(screen.queryByText(messages.follow.ownTour)).toBeNull();
});

it('leaves the map and the bar alone in reach while the map fills the window', () => {
  show();
  lecturerAt(1);
  act(() => drawn.map!.onExpandedChange(true));
  const inReach = (element: Element) => element.closest('[inert]') === null;
  expect(inReach(screen.getByRole('heading', { level: 1, hidden: true }))).toBe(false);
  expect(inReach(screen.getByRole('navigation', { name: messages.follow.steps }))).toBe(true);
});

it('in a live lecture counts no steps that are not known, and leaves none', () => {
  show({ ...TOUR, steps: TOUR.steps.slice(0, 1), isLive: true });
  lecturerAt(1, { live: 'from=2018&to=2018' });
  expect(drawn.map!.view.from).toBe(2018);
  expect(screen.queryByText(/Step 1/)).toBeNull();
  expect(screen.queryByText(/another view/)).toBeNull();
});

it('reads a slide in place of a map: what a picture shows, since it stays on the screen', async () => {
  const own = presentedOwnTour(
    newOwnTour('2026-11-28T10:00:00.000Z', {
      title: 'A line',
      steps: [
        { ...newStep('from=1991&to=1992'), title: 'A map' },
        {
          ...newSlideStep('image', 'A bridge'),
          text: 'It was built late.',
          slide: { ...IMAGE, picture: null },
        },
        newSlideStep('section', 'Part two'),
      ],
    }),
  );
  show(own, { isInOneLanguage: true });
  lecturerAt(1);
  expect(drawn.map!.view.from).toBe(1991);
  act(() => drawn.map!.onExpandedChange(true));
  drawn.map = null;
  lecturerAt(2);
  expect(await screen.findByText(messages.slides.missing['on-screen'])).toBeTruthy();
  expect(title()).toBe('A bridge');
  expect(screen.getByText('It shows: Two bridges')).toBeTruthy();
  expect(screen.getByText('City archive')).toBeTruthy();
  expect(screen.getByText('It was built late.')).toBeTruthy();
  expect(drawn.map).toBeNull();
  expect(screen.queryByRole('link', { name: /Open this view/ })).toBeNull();
  // Nothing large is in the way of it.
  expect(screen.getByRole('banner').hasAttribute('inert')).toBe(false);
  lecturerAt(3);
  expect(title()).toBe('Part two');
  // Asked something, the lecturer leaves the slide for the map.
  lecturerAt(3, { live: 'from=2001&to=2002' });
  expect(drawn.map!.view.from).toBe(2001);
});
