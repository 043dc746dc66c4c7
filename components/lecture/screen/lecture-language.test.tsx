import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { isLanguageSwitch } from './language-switch';
import { LectureLanguage } from './lecture-language';

vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams('tour=link&step=3'),
}));

it('leads to the same step in the other language, with the tour that the fragment holds', () => {
  window.location.hash = '#content=abc';
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <LectureLanguage />
    </NextIntlClientProvider>,
  );
  const link = screen.getByRole('link');
  expect(link.getAttribute('href')).toBe('/vi/present?tour=link&step=3#content=abc');
  expect([link.lang, link.getAttribute('hreflang')]).toEqual(['vi', 'vi']);
  expect(isLanguageSwitch()).toBe(false);
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now());
  fireEvent.click(link);
  expect(isLanguageSwitch()).toBe(true);
});
