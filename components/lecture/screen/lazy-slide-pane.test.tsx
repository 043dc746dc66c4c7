import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newSlideStep } from '@/lib/tours/new-own-tour';
import messages from '@/messages/en.json';
import { StageCaptions } from '../run/captions';
import { LazySlidePane } from './lazy-slide-pane';

/** Whether the slide has come. */
let isLoaded = true;
vi.mock('next/dynamic', () => ({
  default: (_: unknown, { loading }: { loading: () => ReactNode }) => {
    return function Part() {
      return <div data-testid="slide">{isLoaded ? 'slide' : loading()}</div>;
    };
  },
}));
afterEach(() => {
  isLoaded = true;
});

const TOUR = presentedOwnTour(
  newOwnTour('2026-11-28T10:00:00.000Z', { title: 'A', steps: [newSlideStep('title', 'A')] }),
);
const step = TOUR.steps[0]!;

function show(hasCaptions: boolean) {
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <LazySlidePane
        {...{ tour: TOUR, step, slide: step.slide!, hasCaptions, language: 'en' }}
        {...{ number: 1, lit: null, isFrozen: false, room: null, footnotes: [], controls: null }}
        reference={{ kind: 'own', id: 'x' }}
        onNote={() => undefined}
      />
      <StageCaptions text="Said." />
    </NextIntlClientProvider>,
  );
  const place = screen.getByTestId('slide').parentElement!.className;
  const captions = screen.getByRole('region', { name: 'Captions' }).className;
  return {
    bottom: /\bbottom-(\S+)/.exec(place)?.[1],
    height: /\bh-(\S+)/.exec(captions)?.[1],
  };
}

it.each([true, false])('a slide ends where the captions begin (loaded: %s)', (loaded) => {
  isLoaded = loaded;
  const { bottom, height } = show(true);
  expect(height).toMatch(/vmin/);
  expect(bottom).toBe(height);
});

it('a slide goes to the foot of the screen without captions', () => {
  expect(show(false).bottom).toBe('0');
});
