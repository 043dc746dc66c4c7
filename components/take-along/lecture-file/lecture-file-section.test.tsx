import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, it, vi } from 'vitest';
import { downloadFile } from '@/components/ui/download-file';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import messages from '@/messages/en.json';
import { LectureFileSection } from './lecture-file-section';

vi.mock('@/components/ui/download-file', () => ({ downloadFile: vi.fn<() => void>() }));
afterEach(() => vi.unstubAllGlobals());

const ID = '00000000-0000-4000-8000-000000000000';
const TOUR = presentedOwnTour({
  title: 'Đường sắt',
  steps: [{ title: 'A step', text: 'Words', notes: '', view: '' }],
});

/** A server with an empty record. */
function serve(answers: Readonly<Record<string, unknown>>) {
  vi.stubGlobal('fetch', async (path: string) => {
    if (path.endsWith('.mvt') || path.startsWith('/fonts/')) return new Response('');
    if (path in answers) return Response.json(answers[path]);
    return path.startsWith('/api/v1/health')
      ? new Response('', { status: 503 })
      : Response.json([]);
  });
}
const show = () =>
  render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <LectureFileSection reference={{ kind: 'own', id: ID }} tour={TOUR} language="en" />
    </NextIntlClientProvider>,
  );
const save = () => fireEvent.click(screen.getByRole('button', { name: 'One file (.html)' }));

it('saves the lecture under the name of its tour, and says so', async () => {
  serve({
    '/api/v1/health': { status: 'ok', record: 'a'.repeat(64) },
    '/lecture-file/manifest.json': { script: 'lecture.1.js', style: 'lecture.1.css' },
  });
  show();
  save();
  // It packs hundreds of answers.
  await waitFor(
    () => expect(screen.getByRole('status').textContent).toMatch(/^duong-sat\.html was saved/),
    { timeout: 60_000 },
  );
  const [[name, file]] = vi.mocked(downloadFile).mock.calls as [[string, Blob]];
  expect(name).toBe('duong-sat.html');
  expect(await file.text()).toContain('<title>Đường sắt</title>');
});

it('says what to do when the atlas does not answer', async () => {
  serve({});
  show();
  save();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('try again'));
});

it('says so when the record was replaced again and again', async () => {
  const editions = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64));
  serve({ '/lecture-file/manifest.json': { script: 'lecture.1.js', style: 'lecture.1.css' } });
  const others = fetch;
  vi.stubGlobal('fetch', (path: string) =>
    path === '/api/v1/health'
      ? Promise.resolve(Response.json({ status: 'ok', record: editions.shift() }))
      : others(path),
  );
  vi.mocked(downloadFile).mockClear();
  show();
  save();
  await waitFor(
    () => expect(screen.getByRole('status').textContent).toMatch(/^The record .* replaced twice/),
    { timeout: 60_000 },
  );
  expect(downloadFile).not.toHaveBeenCalled();
});

it('asks for nothing more when the dialog is closed, and saves nothing later', async () => {
  const asked: (AbortSignal | undefined)[] = [];
  vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
    asked.push(init?.signal ?? undefined);
    return new Promise(() => undefined);
  });
  const { unmount } = show();
  save();
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  unmount();
  expect(asked.every((signal) => signal?.aborted)).toBe(true);
});
