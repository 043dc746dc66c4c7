import { renderHook } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { useSideNames } from './use-side-names';

const wrapper = ({ children }: { children: ReactNode }) => (
  <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
    {children}
  </NextIntlClientProvider>
);
const NAMES: Record<string, string> = { 'dprk.mongolia': 'DPRK–Mongolia', seoul: 'Seoul' };

it.each([
  ['compare=2018-2025', null],
  ['compare=place.seoul', ['All places', 'Seoul']],
  ['places=hanoi,seoul&compare=place.seoul', ['hanoi, Seoul', 'Seoul']],
  ['actors=a,b,c&compare=actor.d', ['3 who take part', 'd']],
  ['dyads=dprk.mongolia&compare=dyad.dprk.rok.2020', ['DPRK–Mongolia', 'dprk.rok']],
])('%s has on its sides %j', (search, expected) => {
  const { view } = parseView(new URLSearchParams(search));
  const { result } = renderHook(() => useSideNames((_, id) => NAMES[id] ?? null), { wrapper });
  expect(result.current(view, view.compare)).toEqual(expected);
});
