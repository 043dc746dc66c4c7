import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadFile } from '@/components/ui/download-file';
import type { DrawingHost } from './drawing-host';
import type { RecordedFile } from './record-frames';
import { fakeFile } from './testing';
import { useRecording } from './use-recording';
import type { VideoScenes } from './video-scene';

const recordFrames = vi.hoisted(() => vi.fn<(recording: object) => Promise<RecordedFile>>());
vi.mock('./record-frames', () => ({ recordFrames }));
vi.mock('./video-painter', () => ({
  VideoPainter: class {
    paint = async () => undefined;
  },
}));
vi.mock('./brushes', () => ({ loadFonts: async () => undefined, pageBrushes: () => ({}) }));
vi.mock('@/components/ui/download-file', () => ({ downloadFile: vi.fn<() => void>() }));

beforeEach(() => {
  vi.clearAllMocks();
  recordFrames.mockResolvedValue({ ok: true, bytes: 9, blob: null });
  vi.stubGlobal('reportError', vi.fn());
});
afterEach(() => {
  delete window.showSaveFilePicker;
  vi.unstubAllGlobals();
});

const SCENES = { timed: [], words: [], heading: '', credit: '' } as unknown as VideoScenes;
const HOST = { release: vi.fn<() => void>() } as unknown as DrawingHost;

/** A browser that asks where the file goes, and a recording of no frame. */
function show(scenes: () => Promise<VideoScenes> = async () => SCENES) {
  const { file, handle } = fakeFile();
  const picker = vi.fn<() => Promise<FileSystemFileHandle>>(async () => handle);
  window.showSaveFilePicker = picker;
  const asked = vi.fn<() => Promise<VideoScenes>>(scenes);
  const hook = renderHook(() => useRecording({ current: HOST }));
  const record = () =>
    hook.result.current.record({
      size: '720p',
      format: 'webm',
      hasCaptions: false,
      moves: true,
      name: 'a',
      language: 'en',
      land: {} as never,
      scenes: asked,
    });
  return { ...hook, file, handle, picker, scenes: asked, record };
}

describe('the file that the reader has chosen', () => {
  it('is kept when it is whole', async () => {
    const { result, record, file } = show();
    await act(record);
    expect(result.current.state).toEqual({ kind: 'done', bytes: 9, seconds: 0 });
    expect(file.removed).toBe(false);
  });

  it('is taken away when the recording is cancelled while it is prepared', async () => {
    let come!: (scenes: VideoScenes) => void;
    const { result, record, file } = show(() => new Promise((resolve) => (come = resolve)));
    let ended!: Promise<void>;
    await act(async () => {
      ended = record();
      await Promise.resolve();
    });
    await vi.waitFor(() => expect(come).toBeDefined());
    expect(result.current.state.kind).toBe('preparing');
    await act(async () => {
      result.current.cancel();
      come(SCENES);
      await ended;
    });
    expect(result.current.state.kind).toBe('cancelled');
    expect(recordFrames).not.toHaveBeenCalled();
    expect(file.removed).toBe(true);
  });

  it('is taken away when the scenes cannot be made', async () => {
    const { result, record, file } = show(() => Promise.reject(new Error('no record')));
    await act(record);
    expect(result.current.state.kind).toBe('failed');
    expect(file.removed).toBe(true);
  });

  it.each(['no-encoder', 'failed', 'cancelled'] as const)('is taken away: %s', async (reason) => {
    recordFrames.mockResolvedValue({ ok: false, reason });
    const { result, record, file } = show();
    await act(record);
    expect(result.current.state.kind).toBe(reason);
    expect(file.removed).toBe(true);
  });

  it('is taken away when the dialog was closed while the browser asked', async () => {
    const { unmount, record, picker, handle, scenes, file } = show();
    let choose!: (chosen: FileSystemFileHandle) => void;
    picker.mockReturnValue(new Promise((resolve) => (choose = resolve)));
    const ended = record();
    unmount();
    choose(handle);
    await ended;
    expect(scenes).not.toHaveBeenCalled();
    expect(file.removed).toBe(true);
  });
});

it('records one video however often the button is pressed, and another after it', async () => {
  const { picker, record } = show();
  await act(async () => void (await Promise.all([record(), record()])));
  expect(picker).toHaveBeenCalledTimes(1);
  await act(record);
  expect(picker).toHaveBeenCalledTimes(2);
});

describe('where the browser gives no file', () => {
  it.each(['AbortError', 'NotAllowedError'])('records nothing after %s', async (name) => {
    const { result, record, picker } = show();
    picker.mockRejectedValue(new DOMException('', name));
    await act(record);
    expect(recordFrames).not.toHaveBeenCalled();
    expect(result.current.state.kind).toBe('idle');
  });

  it('records into memory where it may not ask', async () => {
    const blob = new Blob(['film']);
    recordFrames.mockResolvedValue({ ok: true, bytes: 4, blob });
    const { record, picker } = show();
    picker.mockRejectedValue(new DOMException('', 'SecurityError'));
    await act(record);
    expect(recordFrames).toHaveBeenCalledWith(expect.objectContaining({ file: null }));
    expect(downloadFile).toHaveBeenCalledWith('a.webm', blob);
  });

  it('says that it failed where it fails to ask', async () => {
    const { result, record, picker } = show();
    picker.mockRejectedValue(new TypeError('no such type'));
    await act(record);
    expect(result.current.state.kind).toBe('failed');
  });
});
