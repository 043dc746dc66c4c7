import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { IMAGE, withWords } from '@/components/slide/testing';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { StepOverview } from './step-overview';

it('says what kind each slide is, shows its picture, and goes to it', async () => {
  const { steps } = presentedOwnTour(
    newOwnTour('2026-11-28T10:00:00.000Z', {
      steps: [
        { ...newStep(''), title: 'A map' },
        newSlideStep('section', 'Part two'),
        { ...newSlideStep('image', 'A bridge'), slide: IMAGE },
      ],
    }),
  );
  const onGo = vi.fn<(step: number) => void>();
  render(<StepOverview open steps={steps} current={0} onClose={() => undefined} onGo={onGo} />, {
    wrapper: withWords(),
  });
  const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(names).toEqual(['1A map', '2 · SectionPart two', '3 · PictureA bridge']);
  const bridge = screen.getByRole('button', { name: /A bridge/ });
  expect(bridge.querySelector('img')!.getAttribute('src')).toBe(IMAGE.picture.source);
  await userEvent.click(bridge);
  expect(onGo).toHaveBeenCalledWith(2);
});
