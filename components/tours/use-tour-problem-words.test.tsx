import { renderHook } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import messages from '@/messages/vi.json';
import { useTourProblemWords } from './use-tour-problem-words';

it('names the field that is wrong, and nothing of what the schema says in English', () => {
  const { result } = renderHook(() => useTourProblemWords(), {
    wrapper: ({ children }) => (
      <NextIntlClientProvider locale="vi" timeZone="UTC" messages={messages}>
        {children}
      </NextIntlClientProvider>
    ),
  });
  expect(
    result.current({ kind: 'invalid', field: 'steps.0.title', message: 'Invalid input' }),
  ).toBe('Có một trường không đúng: steps.0.title.');
});
