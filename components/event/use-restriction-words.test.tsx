import { renderHook } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { TYPES_BY_FAMILY, type EventType } from '@/lib/model/vocabulary';
import messages from '@/messages/en.json';
import { useRestrictionWords } from './use-restriction-words';

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
    {children}
  </NextIntlClientProvider>
);

function wordsOf(values: readonly EventType[]): string {
  const { result } = renderHook(() => useRestrictionWords(() => null), { wrapper });
  return result.current({ facet: 'types', values, key: 'types', without: {} }).text;
}

it.each([
  [TYPES_BY_FAMILY.visit, 'Visits'],
  [['talks', ...TYPES_BY_FAMILY.visit], 'Visits, Talks'],
  [[], 'No kinds'],
] satisfies [readonly EventType[], string][])('names kinds of events: %#', (types, words) => {
  expect(wordsOf(types)).toBe(words);
});
