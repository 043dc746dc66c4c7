import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { claimOf, withWords } from '@/components/slide/testing';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { SlideOnPhone } from './slide-on-phone';

const TOUR = presentedOwnTour(
  newOwnTour('2026-11-28T10:00:00.000Z', {
    steps: [{ ...newStep(''), text: '[1](/en/events/one)' }, newSlideStep('end', 'Hết')],
  }),
);

it('has the sources of the tour where a hand opens them, and says in which language its title is', async () => {
  render(
    <SlideOnPhone
      slide={TOUR.steps[1]!.slide!}
      title="Hết"
      titleLang="vi"
      tour={TOUR}
      language="en"
    >
      {null}
    </SlideOnPhone>,
    { wrapper: withWords({ one: [claimOf('Kim')] }) },
  );
  expect(screen.getByRole('heading', { level: 1 }).lang).toBe('vi');
  // Nothing is asked for, or every phone of the room would ask at once.
  expect(screen.queryByText('Kim (2001)', { exact: false })).toBeNull();
  await userEvent.click(screen.getByRole('button', { expanded: false }));
  expect(screen.getByText('Kim (2001)', { exact: false })).toBeTruthy();
});
