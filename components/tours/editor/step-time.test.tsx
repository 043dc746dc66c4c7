import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { StepTime } from './step-time';
import { TourTime } from './tour-time';

function editor(first?: number) {
  const given: (number | undefined)[] = [];
  function Editor() {
    const [seconds, setSeconds] = useState(first);
    return (
      <NextIntlClientProvider locale="en" messages={messages}>
        <StepTime
          seconds={seconds}
          onChange={(next) => {
            given.push(next);
            setSeconds(next);
          }}
        />
        <TourTime steps={[{ seconds }, { seconds: 45 }, {}]} />
        <button type="button" onClick={() => setSeconds(first)}>
          undo
        </button>
      </NextIntlClientProvider>
    );
  }
  render(<Editor />);
  const field = screen.getByLabelText<HTMLInputElement>('Time of the step (minutes:seconds)');
  return { given, field, type: (value: string) => fireEvent.change(field, { target: { value } }) };
}

it('takes minutes and seconds, and none', () => {
  const { given, field, type } = editor();
  type('1:30');
  expect(screen.getByText('2:15, and 1 step without a time')).toBeTruthy();
  fireEvent.blur(field);
  expect(field.value).toBe('1:30');
  type('2');
  fireEvent.blur(field);
  expect(field.value).toBe('2:00');
  type('');
  expect(given).toEqual([90, 120, undefined]);
});

it('says what is wrong, keeps it, and changes nothing meanwhile', () => {
  const { given, field, type } = editor(90);
  type('1:');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(screen.queryByText(/Write minutes and seconds/)).toBeNull();
  type('soon');
  fireEvent.blur(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/Write minutes and seconds/)).toBeTruthy();
  expect([field.value, given]).toEqual(['soon', []]);
});

it('shows what was undone, also while it has the focus', () => {
  const { field, type } = editor(90);
  type('3:00');
  fireEvent.click(screen.getByRole('button', { name: 'undo' }));
  expect(field.value).toBe('1:30');
});
