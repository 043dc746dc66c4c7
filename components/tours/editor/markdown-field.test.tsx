import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { getQueryClient } from '@/components/queries/query-client';
import { eventQuery } from '@/components/queries/event-queries';
import { searchAnswer } from '@/components/search/testing';
import * as drawing from '@/lib/lecture/handout/draft';
import { MarkdownField } from './markdown-field';
import { TestDesk } from './testing';

// It comes when it is needed; here it is there.
beforeAll(() => import('./text-citations'));
vi.mock('@/lib/lecture/handout/draft', { spy: true });
beforeEach(() => getQueryClient().clear());

/** Of a step that shows the years from 2018. */
function Field({ first, onCite }: { first: string; onCite: (value: string) => void }) {
  const [value, setValue] = useState(first);
  return (
    <MarkdownField
      label="Text"
      hint="Markdown."
      value={value}
      onChange={setValue}
      view="from=2018"
      onCite={(cited) => {
        onCite(cited);
        setValue(cited);
      }}
    />
  );
}

function show(first = '') {
  const onCite = vi.fn<(value: string) => void>();
  render(
    <TestDesk>
      <Field first={first} onCite={onCite} />
    </TestDesk>,
  );
  const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  return { onCite, text, user: userEvent.setup() };
}
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const picker = () => screen.findByRole('combobox', { name: 'Event to cite: Text' });

it('cites an event at the caret by the keyboard, those of the view first', async () => {
  const { onCite, text, user } = show('They met.  Then they left.');
  await user.click(text());
  text().setSelectionRange(10, 10);
  await user.keyboard('{Control>}k{/Control}');
  const combobox = await picker();
  await waitFor(() => expect(document.activeElement).toBe(combobox));
  expect(options()[0]).toMatch(/^Summit of 2018.*Hanoi, Seoul · in this step’s view$/);
  expect(options()[2]).toMatch(/^Talks of 1990/);
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(onCite).toHaveBeenCalledExactlyOnceWith(
    'They met. [Summit of 2018](/en/events/summit-2018) Then they left.',
  );
  await waitFor(() => expect(document.activeElement).toBe(text()));
  expect(text().value.slice(text().selectionStart)).toBe(' Then they left.');
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('cites at the end where the text had no caret, and finds by words', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json(searchAnswer({ query: 'talks', eventIds: ['talks-1990'] })),
  );
  const { onCite, user } = show('Long before.');
  await user.click(screen.getByRole('button', { name: 'Cite an event: Text' }));
  await user.type(await picker(), 'talks');
  await waitFor(() => expect(options()).toHaveLength(1));
  await user.click(screen.getByRole('option', { name: /Talks of 1990/ }));
  expect(onCite).toHaveBeenCalledWith('Long before. [Talks of 1990](/en/events/talks-1990)');
});

it('is given up with Escape, and changes nothing', async () => {
  const { onCite, text, user } = show('As it was.');
  await user.click(text());
  await user.keyboard('{Control>}k{/Control}');
  await picker();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(text()));
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(onCite).not.toHaveBeenCalled();
});

it('says of each event cited whether the step shows it, and takes it out', async () => {
  const { onCite } = show(
    'In [2018](/en/events/summit-2018), as [before](/vi/events/talks-1990), [x](/en/events/no).',
  );
  await screen.findByRole('list', { name: 'Cited: Text' });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^1Summit of 2018.*shows on the map$/),
    expect.stringMatching(/^2Talks of 1990.*not in this step’s filters$/),
    '3nonot in this record',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Do not cite: Summit of 2018' }));
  expect(onCite).toHaveBeenCalledWith(
    'In 2018, as [before](/vi/events/talks-1990), [x](/en/events/no).',
  );
});

const CITING = 'In [2018](/en/events/summit-2018).';
const count = () => vi.mocked(drawing.drawStep).mock.calls.length;

it('counts what the step shows once for all its texts, and only for one that cites', async () => {
  vi.mocked(drawing.drawStep).mockClear();
  const fields = (text: string, notes: string) => (
    <TestDesk>
      {[text, notes].map((value, index) => (
        <MarkdownField
          key={index}
          label={`Field ${index}`}
          hint=""
          value={value}
          onChange={vi.fn<(value: string) => void>()}
          view="from=2017"
        />
      ))}
    </TestDesk>
  );
  const { rerender } = render(fields('Nothing.', ''));
  await screen.findByRole('textbox', { name: 'Field 0' });
  expect(count()).toBe(0);
  rerender(fields(CITING, CITING));
  await screen.findByRole('list', { name: 'Cited: Field 1' });
  rerender(fields(`${CITING} So`, CITING));
  expect(count()).toBe(1);
});

it('says of a slide that it has no map, and counts nothing', async () => {
  vi.mocked(drawing.drawStep).mockClear();
  render(
    <TestDesk>
      <MarkdownField
        label="Text"
        hint=""
        value={CITING}
        onChange={vi.fn<(value: string) => void>()}
        view={null}
      />
    </TestDesk>,
  );
  await screen.findByRole('list', { name: 'Cited: Text' });
  expect(screen.getByRole('listitem').textContent).toMatch(/on a slide, which has no map$/);
  expect(count()).toBe(0);
});

it('cites in the language of the text', async () => {
  getQueryClient().setQueryData(eventQuery('summit-2018', 'vi').queryKey, {
    title: 'Thượng đỉnh 2018',
  } as never);
  const onCite = vi.fn<(value: string) => void>();
  render(
    <TestDesk>
      <MarkdownField label="Text" hint="" lang="vi" value="" onChange={onCite} view="from=2018" />
    </TestDesk>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Cite an event: Text' }));
  await picker();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(onCite).toHaveBeenCalledWith('[Thượng đỉnh 2018](/vi/events/summit-2018)'),
  );
});
