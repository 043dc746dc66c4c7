import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ClientRecord } from '@/components/record/use-client-record';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { StepSide } from './step-side';
import type { StepEvidence } from './use-step-evidence';

vi.mock('./step-card', () => ({
  StepCard: ({ number, of }: { readonly number: number; readonly of: number }) => (
    <p>{`Card ${number} of ${of}`}</p>
  ),
}));

const TOUR = presentedOwnTour(
  newOwnTour('2026-11-28T10:00:00.000Z', { steps: [newStep(''), newSlideStep('section', 'Part')] }),
);
const side = (index: number, isCovered: boolean) => (
  <StepSide
    step={TOUR.steps[index]!}
    number={index + 1}
    tour={TOUR}
    record={{ summaries: [] } as unknown as ClientRecord}
    language="en"
    isCovered={isCovered}
    lit={null}
    footnotes={[]}
    evidence={{ open: null, toggle: () => undefined } as unknown as StepEvidence}
  >
    <p>Controls</p>
  </StepSide>
);

it('keeps the room of the text, but neither text nor controls, beneath a slide', () => {
  const { rerender, container } = render(side(0, false));
  expect(container.textContent).toBe('Card 1 of 2Controls');
  const { className } = container.firstElementChild!;
  rerender(side(1, true));
  expect(screen.queryByText('Controls')).toBeNull();
  expect(container.textContent).toBe('');
  // As wide as before, so that the map is.
  expect(container.firstElementChild!.className).toBe(className);
  // The slide has gone for answers that lie on the map.
  rerender(side(1, false));
  expect(container.textContent).toBe('Card 2 of 2Controls');
});
