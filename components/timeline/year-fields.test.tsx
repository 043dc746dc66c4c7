import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { YearFields } from './year-fields';

const EXTENT = { first: 1948, last: 2025 };

/** Types a year into the first field; what it asks for, or the sentence about the mistake. */
function typed(text: string) {
  const onChange = vi.fn<(range: object) => void>();
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <YearFields
        period={{ range: { from: 1990, to: 2020 }, onChange }}
        name={null}
        extent={EXTENT}
      />
    </NextIntlClientProvider>,
  );
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'From year' });
  // What the browser would cut off never arrives.
  fireEvent.change(field, { target: { value: text.slice(0, field.maxLength) } });
  fireEvent.keyDown(field, { key: 'Enter' });
  return onChange.mock.calls[0]?.[0] ?? screen.getByRole('alert').textContent;
}

it.each(['2018', ' 2018 ', '２０１８', '　２０１８　', '\u200B2018\u200B'])(
  '%j is 2018',
  (text) => {
    expect(typed(text)).toEqual({ from: 2018, to: 2020 });
  },
);

it('takes the other end along where a year is typed past it', () => {
  expect(typed('2021')).toEqual({ from: 2021, to: 2025 });
});

it('says what it is that is no year', () => {
  expect(typed(' ＡＢ ')).toBe('“AB” is not a year.');
});

it('has one box for one year, which takes any year of the record', () => {
  const onChange = vi.fn<(range: object) => void>();
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <YearFields
        period={{ range: { from: 2011, to: 2011 }, onChange }}
        name={null}
        extent={EXTENT}
        isSingle
      />
    </NextIntlClientProvider>,
  );
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Year' });
  for (const year of ['2018', '1950', '1910']) {
    fireEvent.change(box, { target: { value: year } });
    fireEvent.keyDown(box, { key: 'Enter' });
  }
  expect(onChange.mock.calls.map(([range]) => range)).toEqual([
    { from: 2018, to: 2018 },
    { from: 1950, to: 1950 },
  ]);
  expect(screen.getByRole('alert').textContent).toContain('1910');
  expect(screen.getByLabelText('From year').closest('[inert]')).not.toBeNull();
});
