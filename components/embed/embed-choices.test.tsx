import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import messages from '@/messages/en.json';
import { EmbedChoices } from './embed-choices';

const copied = vi.hoisted(() => vi.fn<(text: string) => Promise<boolean>>());
vi.mock('@/components/ui/copy-text', () => ({ copyText: copied }));

// The test's window loads no page into a frame.
vi.mock('./embed-preview', () => ({
  EmbedPreview: ({ path }: { path: string }) => <p data-testid="preview">{path}</p>,
}));

function show(view: Partial<View> = {}, origin = 'https://atlas.example.org') {
  vi.spyOn(window.location, 'origin', 'get').mockReturnValue(origin);
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <EmbedChoices
        view={{ ...DEFAULT_VIEW, from: 2018, to: 2019, panel: 'list', ...view }}
        language="en"
        names={() => null}
      />
    </NextIntlClientProvider>,
  );
}

const snippet = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;
const preview = () => screen.getByTestId('preview').textContent;
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

beforeEach(() => void copied.mockReset());

it('writes what is chosen into the snippet and the preview alike', async () => {
  show();
  expect(snippet()).toContain('src="https://atlas.example.org/en/embed?from=2018&amp;to=2019"');
  expect(snippet()).toContain('title="Third Neighbor, 2018–2019"');
  await choose('Night');
  await choose('Tiếng Việt');
  await choose('Full width');
  expect(snippet()).toContain('/vi/embed?from=2018&amp;to=2019&amp;theme=night"');
  expect(snippet()).toContain('width="100%" height="480"');
  expect(preview()).toBe('/vi/embed?from=2018&to=2019&theme=night');
});

it.each([
  [true, 'Copied.'],
  [false, 'The browser did not allow copying. Select the text and copy it by hand.'],
])('copies it, or says that it may not: %s', async (isAllowed, words) => {
  copied.mockResolvedValue(isAllowed);
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Copy the HTML' }));
  expect(copied).toHaveBeenCalledWith(snippet());
  expect((await screen.findByText(words)).getAttribute('role')).toBe('status');
  await choose('Day');
  expect(screen.queryByText(words)).toBeNull();
});

it('says where nobody else can open the address', () => {
  show({}, 'http://127.0.0.1:3000');
  expect(screen.getByText(/no address that others can open/)).toBeTruthy();
});

it('says that a chart or a comparison stays in the atlas', () => {
  show({ picture: 'matrix' });
  expect(screen.queryByText(/no address/)).toBeNull();
  expect(screen.getByText(/An embed shows the map/)).toBeTruthy();
});
