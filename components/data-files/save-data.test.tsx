import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { downloadFile } from '@/components/ui/download-file';
import { rawTables } from '@/lib/export/record-tables';
import { manyEvents, shippedTables, unzipped } from '@/lib/export/testing';
import messages from '@/messages/en.json';
import { SaveDataPart } from './save-data-part';

vi.mock('@/components/ui/download-file', () => ({ downloadFile: vi.fn<typeof downloadFile>() }));

const EVENTS = [{ id: 'hanoi-summit-2019' }, { id: 'singapore-summit-2018' }];

let answer: () => Promise<Response>;
beforeEach(() => {
  vi.mocked(downloadFile).mockClear();
  answer = async () => Response.json(rawTables(shippedTables));
  vi.stubGlobal('fetch', () => answer());
  window.history.replaceState(null, '', '/en?from=2018&text=평양');
});

function show(events: readonly { readonly id: string }[] = EVENTS) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <SaveDataPart events={events} />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const saved = async () => {
  await waitFor(() => expect(downloadFile).toHaveBeenCalledOnce(), { timeout: 20_000 });
  const [name, file] = vi.mocked(downloadFile).mock.calls[0]!;
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
};

it('saves the events of the view as CSV, with a name that says which', async () => {
  show();
  expect(screen.getByText(/^2 events of this view/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'semicolon' }));
  await press('Save the file');
  const { name, bytes } = await saved();
  expect(name).toBe('third-neighbor-2018-평양.csv.zip');
  const events = new TextDecoder().decode(unzipped(bytes).get('events.csv'));
  expect(
    events
      .split('\r\n')
      .slice(1, 3)
      .map((line) => line.split(';')[0]),
  ).toEqual(EVENTS.map(({ id }) => id));
  expect(await screen.findByText('Saved as third-neighbor-2018-평양.csv.zip.')).toBeTruthy();
});

it('saves another format, and what its columns mean beside it', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: /^GeoJSON/ }));
  await press('Save what the columns mean');
  const { name, bytes } = await saved();
  expect(name).toBe('third-neighbor-2018-평양.columns.csv');
  expect(new TextDecoder().decode(bytes)).toContain('events,date_earliest');
});

it('says that there is nothing to save, and saves nothing', async () => {
  show([]);
  expect(screen.getByText(/^This view has no events/)).toBeTruthy();
  await press('Save the file');
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(downloadFile).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: 'SQLite database' })).toBeTruthy();
});

it('says how far it is, and is cancelled', async () => {
  const { tables, ids } = manyEvents(5_000);
  answer = async () => Response.json(rawTables(tables));
  show(ids.map((id) => ({ id })));
  await press('Save the file');
  const bar = await screen.findByRole('progressbar');
  await waitFor(() => expect(Number(bar.getAttribute('value'))).toBeGreaterThan(0), {
    timeout: 20_000,
    interval: 5,
  });
  await press('Cancel');
  expect(await screen.findByText('Cancelled; nothing was saved.')).toBeTruthy();
  expect(downloadFile).not.toHaveBeenCalled();
});

it('says that it failed, and can be tried again', async () => {
  answer = async () => new Response('{}', { status: 503 });
  show();
  await press('Save the file');
  expect(await screen.findByText('The file could not be made. Try again.')).toBeTruthy();
  answer = async () => Response.json(rawTables(shippedTables));
  await press('Save the file');
  await saved();
});
