import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NextIntlClientProvider } from 'next-intl';
import { QueryClientProvider } from '@tanstack/react-query';
import { getQueryClient } from '@/components/queries/query-client';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { smallRecord } from '@/components/take-along/testing';
import { subjectNames } from '@/lib/filters/subject-names';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { PictureForm } from './picture-form';
import type { PictureOptions } from './picture-options';

const RECORD = smallRecord();
const asked: { view: string; options: PictureOptions }[] = [];
let drawn: () => string | null | Promise<string>;
const SVG = '<svg><title>2018: Hà Nội</title><desc>Three lines.</desc></svg>';
let saved: { name: string; file: Blob }[] = [];

vi.mock('@/components/record/use-client-record', () => ({
  useClientRecord: () => ({ whole: RECORD, record: RECORD, failed: undefined }),
}));
vi.mock('@/components/take-along/video/edition-now', () => ({
  editionNow: () => Promise.resolve('abc123'),
}));
vi.mock('@/components/ui/download-file', () => ({
  downloadFile: (name: string, file: Blob) => void saved.push({ name, file }),
}));
let charted: () => string | null;
vi.mock('./charts/chart-picture-svg', () => ({ chartPictureSvg: async () => charted() }));
vi.mock('./view-picture-svg', () => ({
  viewPictureSvg: (view: { projection: string }, _: RecordWithCubes, options: PictureOptions) => {
    asked.push({ view: view.projection, options });
    return Promise.resolve(drawn());
  },
}));

beforeEach(() => {
  asked.length = 0;
  saved = [];
  drawn = () => SVG;
  charted = () => SVG;
});

const open = (query = '') =>
  render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <QueryClientProvider client={getQueryClient()}>
        <PictureForm
          view={parseView(new URLSearchParams(query)).view}
          language="en"
          names={subjectNames(RECORD, 'en')}
        />
      </QueryClientProvider>
    </NextIntlClientProvider>,
  );

describe('the form of a picture', () => {
  it('shows the picture small, and draws it again in another shape and look', async () => {
    open();
    const image = await screen.findByRole('img');
    expect(image.getAttribute('alt')).toBe('Three lines.');
    expect(image.getAttribute('src')).toBe(`data:image/svg+xml,${encodeURIComponent(SVG)}`);
    await userEvent.selectOptions(screen.getByLabelText('Shape'), 'Square');
    await userEvent.click(screen.getByRole('radio', { name: 'Without colour' }));
    await waitFor(() => expect(asked.at(-1)!.options.look).toBe('monochrome'));
    expect(asked.at(-1)!.options).toMatchObject({ width: 1440, height: 1440, isPoster: false });
  });

  it('saves it under its title, with the edition', async () => {
    open();
    await screen.findByRole('img');
    await userEvent.click(screen.getByRole('button', { name: 'Save as SVG' }));
    await screen.findByText(/^2018-ha-noi\.svg was saved/);
    expect(saved.map(({ name }) => name)).toEqual(['2018-ha-noi.svg']);
    expect(await saved[0]!.file.text()).toBe(SVG);
    expect(asked.at(-1)!.options.edition).toBe('abc123');
  });

  it('has no link where only this machine finds the atlas, and says so', async () => {
    open();
    expect(screen.getByText(/no address that others can open/)).toBeTruthy();
    await screen.findByRole('img');
    expect(asked[0]!.options.address).toBeNull();
  });

  it('offers nothing of a map with nothing on it', async () => {
    drawn = () => null;
    open('from=1950&to=1951');
    expect(await screen.findByText(/Nothing is on the map/)).toBeTruthy();
    const buttons = screen.getAllByRole('button', { name: /^Save as/ });
    expect(buttons.map((button) => button.getAttribute('aria-disabled'))).toEqual([
      'true',
      'true',
      'true',
    ]);
  });

  it.each([
    ['picture=matrix', /^Nobody meets anybody in the matrix/],
    ['picture=trade', /^The trade chart/],
    ['picture=relations', /^The chart of relations/],
  ])('says what is empty, and not the map: %s', async (query, words) => {
    charted = () => null;
    open(query);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText(/Nothing is on the map/)).toBeNull();
  });

  it('gives no words of a picture that is drawn no more', async () => {
    open();
    await screen.findByRole('img');
    drawn = () => new Promise(() => undefined);
    await userEvent.click(screen.getByRole('radio', { name: 'Without colour' }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy the alternative text' })).toBeNull();
    expect(screen.getByText('Drawing the preview …')).toBeTruthy();
  });

  it('gives the words of the picture to copy, and to copy by hand', async () => {
    open();
    const copy = await screen.findByRole('button', { name: 'Copy the alternative text' });
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(copy);
    expect(write).toHaveBeenCalledWith('Three lines.');
    expect(screen.getByText('Copied.')).toBeTruthy();
    write.mockRejectedValue(new Error('denied'));
    document.execCommand = () => false;
    await user.click(copy);
    const field = await screen.findByRole('textbox', { name: 'Alternative text' });
    expect((field as HTMLInputElement).value).toBe('Three lines.');
  });

  it('offers a chart first where the view has one, and says what its map is', async () => {
    open();
    expect(screen.queryByRole('radio', { name: 'Chart' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'Timeline' })).toBeTruthy();
    cleanup();
    open('picture=matrix');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Chart' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Map' }));
    expect(screen.getByText(/The picture is the map of the same events/)).toBeTruthy();
  });
});
