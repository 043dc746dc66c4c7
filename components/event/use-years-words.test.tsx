import { renderHook } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { useYearsWords } from './use-years-words';

it.each([
  ['', 'All years'],
  ['from=2018&to=2018', '2018'],
  ['from=2018&to=2019', '2018–2019'],
  ['from=2024', 'Since 2024'],
  ['to=1999', 'Until 1999'],
  ['dates=undated', 'Undated events'],
  ['ongoing=out', 'All years'],
  ['from=2018&to=2018&ongoing=out', 'Begun in 2018'],
  ['from=2018&to=2019&ongoing=out', 'Begun in 2018–2019'],
  ['from=2024&ongoing=out', 'Begun since 2024'],
  ['to=1999&ongoing=out', 'Begun until 1999'],
  ['dates=undated&ongoing=out', 'Undated events'],
])('the time of a view with “%s” is “%s”', (search, words) => {
  const { result } = renderHook(() => useYearsWords(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <NextIntlClientProvider locale="en" messages={messages}>
        {children}
      </NextIntlClientProvider>
    ),
  });
  expect(result.current(parseView(new URLSearchParams(search)).view)).toBe(words);
});
