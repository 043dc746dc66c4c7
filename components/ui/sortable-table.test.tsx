import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import { SortableTable } from './sortable-table';

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const heading = (name: string) => screen.getByRole('columnheader', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('sorts by any column, says which, and leaves the total at the foot', async () => {
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC">
      <SortableTable
        caption="Meetings"
        columns={[
          { key: 'pair', title: 'States' },
          { key: 'count', title: 'Events', numeric: true },
          { key: 'years', title: 'Years' },
        ]}
        rows={[
          { key: 'b', cells: [{ shown: <b>Beta</b>, value: 'Beta' }, 2, null] },
          { key: 'c', cells: ['Gamma', 10, '1990–2025'] },
          { key: 'a', cells: ['Alpha', 2, '1948–2018'] },
        ]}
        total={{ key: 'total', cells: ['In all', 14] }}
      />
    </NextIntlClientProvider>,
  );
  expect(names()).toEqual(['Beta', 'Gamma', 'Alpha', 'In all']);
  expect(heading('States').hasAttribute('aria-sort')).toBe(false);

  await press('Events');
  expect(names()).toEqual(['Gamma', 'Beta', 'Alpha', 'In all']);
  expect(heading('Events').getAttribute('aria-sort')).toBe('descending');
  await press('Events');
  expect(names()).toEqual(['Beta', 'Alpha', 'Gamma', 'In all']);
  expect(heading('Events').getAttribute('aria-sort')).toBe('ascending');

  await press('States');
  expect(names()).toEqual(['Alpha', 'Beta', 'Gamma', 'In all']);
  expect(heading('Events').hasAttribute('aria-sort')).toBe(false);
  await press('Years');
  expect(names()).toEqual(['Alpha', 'Gamma', 'Beta', 'In all']);
});
