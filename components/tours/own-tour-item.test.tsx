import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import { newOwnTour } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import english from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import { OwnTourItem } from './own-tour-item';

vi.mock('./link-button', () => ({ LinkButton: 'a' }));

function show(locale: 'en' | 'vi', tour: Partial<OwnTour>) {
  const nothing = () => undefined;
  render(
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      messages={locale === 'en' ? english : vietnamese}
    >
      <ul>
        <OwnTourItem
          tour={{ ...newOwnTour('2026-11-28T10:00:00.000Z'), ...tour }}
          isUnsaved={false}
          onShare={nothing}
          onDuplicate={nothing}
          onDelete={nothing}
        />
      </ul>
    </NextIntlClientProvider>,
  );
  return screen.getByRole('heading');
}
const BOTH = { title: 'A tour', language: 'en', other: { title: 'Hành trình' } } as const;

it('has its title in the language of the page, and says that it is in both', () => {
  expect(show('vi', BOTH).textContent).toBe('Hành trình');
  expect(screen.getByText(/bằng tiếng Anh và tiếng Việt/)).toBeTruthy();
});

it('has the title that there is, in the language that it is in', () => {
  const heading = show('vi', { ...BOTH, other: { title: '' } });
  expect([heading.textContent, heading.querySelector('[lang]')?.getAttribute('lang')]).toEqual([
    'A tour',
    'en',
  ]);
});

it('has no language where nobody has said it', () => {
  expect(show('vi', { title: 'A tour' }).querySelector('[lang]')).toBeNull();
  expect(screen.queryByText(/bằng tiếng/)).toBeNull();
});
