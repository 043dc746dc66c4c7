import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import messages from '@/messages/en.json';
import { ScreenDialogs } from './screen-dialogs';
import type { HostedRoom } from './use-hosted-room';

function keysOf(isLive: boolean) {
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <ScreenDialogs
        {...{ open: 'help', isLive, steps: [], step: 0, language: 'en', speakerAddress: '' }}
        hosted={{} as HostedRoom}
        staysAwake
        settings={null}
        onOpen={() => undefined}
        onGo={() => undefined}
      />
    </NextIntlClientProvider>,
  );
  const rows = screen.getAllByRole('row').map((row) => row.lastElementChild!.textContent);
  cleanup();
  return rows;
}

it('does not tell of keys that lead through a tour where none was made', () => {
  const live = keysOf(true);
  const { run, captions } = messages.lecture.keys;
  expect(keysOf(false).filter((row) => !live.includes(row))).toEqual([run, captions]);
});
