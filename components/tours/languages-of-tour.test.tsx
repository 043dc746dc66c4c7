import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { LanguagesOfTour } from './languages-of-tour';

it.each([
  [{}, ''],
  [{ other: { title: '' } }, ''],
  [{ language: 'vi' }, ' · in Vietnamese'],
  [{ language: 'vi', other: { title: '' } }, ' · in English and Vietnamese'],
] as const)('of %j says %j', (tour, words) => {
  const { container } = render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <LanguagesOfTour tour={tour} />
    </NextIntlClientProvider>,
  );
  expect(container.textContent).toBe(words);
});
