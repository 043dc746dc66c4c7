import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider, type Messages } from 'next-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';
import type { ApiOperation, ApiParameter } from './api-operation';
import { ApiPage } from './api-page';
import { ApiTrials } from './api-trials';

const parameter = (name: string, change: Partial<ApiParameter> = {}): ApiParameter => ({
  name,
  place: 'query',
  isRequired: false,
  type: 'text',
  choices: [],
  bounds: { longest: null, least: null, most: null },
  standard: null,
  initial: '',
  ...change,
});
const operations: ApiOperation[] = [
  {
    id: 'get-events-id',
    method: 'GET',
    path: '/api/v1/events/{id}',
    group: 'record',
    summary: 'One event.',
    parameters: [
      parameter('id', { place: 'path', isRequired: true, initial: 'one' }),
      parameter('language', { choices: ['en', 'vi'], standard: 'en', initial: 'en' }),
      parameter('limit', { type: 'whole', bounds: { longest: null, least: 0, most: 100 } }),
    ],
    mediaTypes: ['application/json'],
    canTry: true,
  },
  {
    id: 'post-lectures',
    method: 'POST',
    path: '/api/v1/lectures',
    group: 'lectures',
    summary: 'Opens a lecture.',
    parameters: [],
    mediaTypes: ['application/json'],
    canTry: false,
  },
];

function draw(locale: 'en' | 'vi' = 'en', messages: Messages = en) {
  const onError = vi.fn<() => void>();
  const { container } = render(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC" onError={onError}>
      <ApiPage operations={operations} service="http://atlas.test/api/v1/reconcile">
        <ApiTrials />
      </ApiPage>
    </NextIntlClientProvider>,
  );
  return { container, onError };
}

const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const form = () => screen.getByRole('form', { name: 'GET /api/v1/events/{id}' });
const send = () => userEvent.click(within(form()).getByRole('button', { name: 'Send' }));
const jsonAnswer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

describe.each([
  ['en', en],
  ['vi', vietnamese],
] as const)('the page of the API in %s', (locale, messages) => {
  it('has all its words, and those of the document are English', () => {
    const { container, onError } = draw(locale, messages);
    expect(onError).not.toHaveBeenCalled();
    expect(container.textContent).not.toMatch(/apiPage\.|undefined/);
    expect(screen.getByText('One event.').getAttribute('lang')).toBe('en');
  });
});

describe('the form of an operation', () => {
  it('asks for its example without scripts, and sends only what it has', () => {
    draw();
    expect(form().getAttribute('action')).toBe('/api/v1/events/one');
    expect(form().getAttribute('method')).toBe('get');
    const named = [...form().querySelectorAll('[name]')].map((field) => field.getAttribute('name'));
    expect(named).toEqual(['language']);
  });

  it('says of each field what it takes', () => {
    draw();
    const described = (name: string) => {
      const field = within(form()).getByLabelText(name);
      return document.getElementById(field.getAttribute('aria-describedby')!)!.textContent;
    };
    expect(described('id')).toBe('text · required');
    expect(described('language')).toBe('one of en or vi · may be left out · otherwise en');
    expect(described('limit')).toBe('whole number · from 0 to 100 · may be left out');
  });

  it('is not there for what is not to be tried', () => {
    draw();
    expect(screen.getAllByRole('form')).toHaveLength(1);
    expect(screen.getByText(en.apiPage.notTried)).toBeTruthy();
  });

  it('shows request and answer under it', async () => {
    fetched.mockResolvedValue(jsonAnswer({ id: 'two' }));
    draw();
    await userEvent.clear(within(form()).getByLabelText('id'));
    await userEvent.type(within(form()).getByLabelText('id'), 'two');
    await send();
    const answer = await screen.findByRole('region', { name: /^Answer of GET/ });
    expect(fetched).toHaveBeenCalledWith('/api/v1/events/two?language=en', {
      method: 'GET',
      body: null,
    });
    expect(answer.textContent).toContain('/api/v1/events/two?language=en');
    expect(answer.textContent).toContain("curl 'http");
    const status = await within(answer).findByText(/^Status 200/);
    expect(status.textContent).toMatch(/application\/json · \d+ ms · 12 bytes/);
    expect(within(answer).getByRole('region').textContent).toBe('{\n  "id": "two"\n}');
    expect(within(answer).getByRole('link').getAttribute('href')).toBe(
      '/api/v1/events/two?language=en',
    );
  });

  it('shows the beginning of what is long, and says so', async () => {
    fetched.mockResolvedValue(jsonAnswer('x'.repeat(30_000)));
    draw();
    await send();
    expect(await screen.findByText(/first 20,000 of 30,002 characters/)).toBeTruthy();
    expect(screen.getByRole('region', { name: /^Body/ }).textContent).toHaveLength(20_000);
  });

  it('says when nothing answers, and when the answer is no text', async () => {
    fetched.mockRejectedValueOnce(new TypeError('offline'));
    draw();
    await send();
    expect(await screen.findByText(en.apiPage.answer.failed)).toBeTruthy();
    const headers = { 'content-type': 'application/zip' };
    fetched.mockResolvedValueOnce(new Response(new Uint8Array([0, 1]), { headers }));
    await send();
    expect(await screen.findByText(en.apiPage.answer.noText)).toBeTruthy();
  });

  it('that was sent again keeps the later answer', async () => {
    let answerFirst: (response: Response) => void = () => undefined;
    const first = new Promise<Response>((resolve) => {
      answerFirst = resolve;
    });
    fetched.mockReturnValueOnce(first);
    fetched.mockResolvedValueOnce(jsonAnswer('second'));
    draw();
    await send();
    await send();
    expect(await screen.findByText('"second"')).toBeTruthy();
    const late = jsonAnswer('first');
    answerFirst(late);
    await waitFor(() => expect(late.bodyUsed).toBe(true));
    // What is shown of it would be shown by the next turn.
    await act(() => new Promise((resolve) => void setTimeout(resolve)));
    expect(screen.queryByText('"first"')).toBeNull();
  });
});
