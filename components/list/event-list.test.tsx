import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import { eventSummary } from '@/lib/model/testing';
import type { Selection } from '@/lib/view/selection';
import messages from '@/messages/en.json';
import { EventList } from './event-list';

const event = (id: string, title: string) => eventSummary({ id, title });

vi.mock('@/components/ui/text-link', () => ({ TextLink: () => null }));

it('has a star a row, which the one stop of Tab takes along', async () => {
  const onOpen = vi.fn<(selection: Selection) => void>();
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <EventList
        summaries={[event('one', 'The first'), event('two', 'The second')]}
        places={[]}
        restsOn={null}
        open={null}
        onOpen={onOpen}
        onHighlight={() => undefined}
      />
    </NextIntlClientProvider>,
  );
  const focusedName = () => document.activeElement?.getAttribute('aria-label');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}');
  await userEvent.tab();
  expect(focusedName()).toBe('Keep The first');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: 'Kept: The first', pressed: true })).toBe(
    document.activeElement,
  );
  expect(onOpen).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});
