import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import { EVENT_ROLES, type EventRole } from '@/lib/model/event-roles';
import messages from '@/messages/en.json';
import { ChoiceRows } from './choice-rows';

it('restricts to what is ticked, and to nothing once the last is unticked', () => {
  const onChange = vi.fn<(chosen: readonly EventRole[] | null) => void>();
  const rows = (chosen: readonly EventRole[] | null) => (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <ChoiceRows
        title="Role in the event"
        hint="Of anyone."
        values={EVENT_ROLES}
        chosen={chosen}
        counts={new Map<EventRole, number>([['host', 3]])}
        nameOf={(role) => messages.filters.role.name[role]}
        onChange={onChange}
      />
    </NextIntlClientProvider>
  );
  const { rerender } = render(rows(null));
  fireEvent.click(screen.getByRole('checkbox', { name: /^Speaker/ }));
  expect(onChange).toHaveBeenLastCalledWith(['speaker']);
  rerender(rows(['speaker']));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Host 3 events' }));
  expect(onChange).toHaveBeenLastCalledWith(['host', 'speaker']);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Speaker/ }));
  expect(onChange).toHaveBeenLastCalledWith(null);
  fireEvent.click(screen.getByRole('button', { name: 'Only Mediator' }));
  expect(onChange).toHaveBeenLastCalledWith(['mediator']);
  // The hint belongs to the group: whose role it is must be heard, too.
  expect(screen.getByRole('region').getAttribute('aria-describedby')).not.toBeNull();
});
