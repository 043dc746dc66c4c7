import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { getQueryClient } from '@/components/queries/query-client';
import { newStep } from '@/lib/tours/new-own-tour';
import { StagePreview } from './stage-preview';
import { TestDesk } from './testing';

/** Of summit-2018 and of visit-2019, whose one end is on Fiji. */
const [SUMMIT, VISIT] = ['[s](/en/events/summit-2018)', '[v](/en/events/visit-2019)'];
const EAST_ASIA = 'frame=115,30,40,40';

beforeEach(() => {
  getQueryClient().clear();
  // happy-dom has no fonts, and lays nothing out.
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { ready: Promise.resolve() },
  });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360);
});

function preview(view: string, text = '') {
  const { container } = render(
    <TestDesk>
      <StagePreview
        step={{ ...newStep(view), title: 'The step', text }}
        number={2}
        count={5}
        tourTitle="The tour"
      />
    </TestDesk>,
  );
  const figure = screen.getByRole('figure', { name: 'As on the stage' });
  return {
    figure,
    stage: () => figure.querySelector<HTMLElement>('[data-stage-shape]')!,
    words: () => figure.querySelector('figcaption')!.textContent,
    container,
  };
}

it('draws the card of the step, its footnotes and its map', () => {
  const { stage } = preview(EAST_ASIA, `They met. ${SUMMIT}`);
  const text = stage().textContent;
  for (const part of ['Step 2 of 5 · The tour', 'The step', 'They met.', '1Summit of 2018']) {
    expect(text).toContain(part);
  }
  // The middle of the frame is the middle of the map: both cities lie about it.
  const names = [...stage().querySelectorAll('svg text')].map(({ textContent }) => textContent);
  expect(names).toEqual(expect.arrayContaining(['Hanoi', 'Seoul']));
});

it('says what of the text is outside the frame, and what is only named at its edge', () => {
  expect(preview(EAST_ASIA).words()).toMatch(/cites no event/);
  cleanup();
  expect(preview(EAST_ASIA, SUMMIT).words()).toMatch(/^Both ends/);
  cleanup();
  expect(preview(EAST_ASIA, VISIT).words()).toBe(
    'Outside, but named at the edge of the map: Suva.',
  );
  cleanup();
  expect(preview('frame=-60,-20,10,10', VISIT).words()).toMatch(
    /^Outside and not named: Hanoi and Suva\./,
  );
  cleanup();
  expect(preview(`${EAST_ASIA}&to=1995`, VISIT).words()).toMatch(/filters show none/);
});

it('shows a chart by its sign', () => {
  const { stage, words } = preview('picture=matrix', SUMMIT);
  expect(stage().textContent).toContain('Who meets whom');
  expect(words()).toMatch(/chart/);
});

it('has the shape of the screen that is chosen, which is remembered', async () => {
  const user = userEvent.setup();
  const { stage, figure } = preview(EAST_ASIA);
  expect(stage().style.aspectRatio).toBe('1920 / 1080');
  await user.click(within(figure).getByRole('radio', { name: '4:3' }));
  expect(stage().style.aspectRatio).toBe('1024 / 768');
  cleanup();
  expect(preview(EAST_ASIA).stage().style.aspectRatio).toBe('1024 / 768');
});

it('is shown larger', async () => {
  const user = userEvent.setup();
  preview(EAST_ASIA, SUMMIT);
  await user.click(screen.getByRole('button', { name: 'Show the stage larger' }));
  const dialog = await screen.findByRole('dialog', { name: 'As on the stage' });
  expect(dialog.textContent).toContain('Both ends of every event');
  await user.click(within(dialog).getByRole('button', { name: 'Close the stage' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
