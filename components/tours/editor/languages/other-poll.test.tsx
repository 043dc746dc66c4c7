import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { Poll } from '@/lib/model/poll-schema';
import { newStep } from '@/lib/tours/new-own-tour';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import messages from '@/messages/en.json';
import { OtherPollFields } from './other-poll';

const BOTH = { own: 'en', other: 'vi' } as const;

function translate(
  poll: Poll | undefined,
  languages: typeof BOTH | { own: 'en'; other: undefined } = BOTH,
) {
  let step: OwnTourStep = { ...newStep(''), poll };
  const fields = () => (
    <NextIntlClientProvider locale="en" messages={messages}>
      <OtherPollFields
        step={step}
        languages={languages}
        onChange={(change) => {
          step = { ...step, ...change };
          rerender(fields());
        }}
      />
    </NextIntlClientProvider>
  );
  const { rerender } = render(fields());
  return () => step.other?.poll;
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('has a field for each word that is asked, beside what it translates', () => {
  const words = translate({ kind: 'choice', prompt: 'Which?', options: ['This', 'That'] });
  expect(screen.getByText('That').getAttribute('lang')).toBe('en');
  type('Option 2 (Vietnamese)', 'Kia');
  type('Question to the room (Vietnamese)', 'Cái nào?');
  type('Option 1 (Vietnamese)', 'Này');
  expect(words()).toEqual({ prompt: 'Cái nào?', options: ['Này', 'Kia'] });
  expect(screen.getByLabelText('Option 1 (Vietnamese)').getAttribute('lang')).toBe('vi');
});

it('has the unit of a number, and no options', () => {
  const words = translate({ kind: 'number', prompt: 'How far?', unit: 'miles' });
  type('Unit (may stay empty) (Vietnamese)', 'dặm');
  expect(words()).toEqual({ prompt: '', unit: 'dặm' });
  expect(screen.queryByLabelText(/^Option/)).toBeNull();
});

it('is not there where nothing is asked, or the tour is in one language', () => {
  translate(undefined);
  translate({ kind: 'year', prompt: 'When?' }, { own: 'en', other: undefined });
  expect(screen.queryByRole('group')).toBeNull();
});
