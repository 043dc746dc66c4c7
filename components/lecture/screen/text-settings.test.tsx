import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import messages from '@/messages/en.json';
import { LectureAlone } from '../lecture-alone';
import { TextSettings } from './text-settings';

vi.mock('next/navigation', () => ({ useSearchParams: () => new URLSearchParams('tour=x') }));

it.each([
  ['the atlas', null, 1],
  ['one file', { speakerAddress: '#speaker', screenAddress: '', note: null, site: '' }, 0],
])('a lecture in %s leads to the other language where there is one', (_, alone, links) => {
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <LectureAlone value={alone}>
        <TextSettings isBySentence={null} onPaceChange={() => undefined} />
      </LectureAlone>
    </NextIntlClientProvider>,
  );
  expect(screen.getByRole('status').textContent).toBe('Text size: 100%');
  expect(screen.queryAllByRole('link')).toHaveLength(links);
});
