import { BufferSource, EncodedPacketSink, Input, WEBM } from 'mediabunny';
import { expect, it, vi } from 'vitest';
import { recordFrames, type RecordedFile } from './record-frames';
import { fakeFile, stubEncoder } from './testing';

const recordingOf = (change: Partial<Parameters<typeof recordFrames>[0]> = {}) => ({
  canvas: Object.assign(document.createElement('canvas'), { width: 1280, height: 720 }),
  size: '720p' as const,
  format: 'webm' as const,
  frames: 45,
  paint: () => Promise.resolve(),
  file: null,
  signal: new AbortController().signal,
  onProgress: vi.fn<(done: number) => void>(),
  ...change,
});

const blobOf = (result: RecordedFile) =>
  result.ok && result.blob ? result.blob : expect.fail('no file in memory');

async function readBack(bytes: ArrayBuffer) {
  const input = new Input({ source: new BufferSource(bytes), formats: [WEBM] });
  const track = (await input.getPrimaryVideoTrack())!;
  const times: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) times.push(packet.timestamp);
  return { times, duration: await input.computeDuration() };
}

it('paints every frame once and in order, and gives a file of their length', async () => {
  stubEncoder();
  const painted: number[] = [];
  const paint = (frame: number) => Promise.resolve(void painted.push(frame));
  const recording = recordingOf({ paint });
  const result = await recordFrames(recording);
  expect(painted).toEqual(Array.from({ length: 45 }, (_, frame) => frame));
  expect(recording.onProgress).toHaveBeenLastCalledWith(45);
  const { times, duration } = await readBack(await blobOf(result).arrayBuffer());
  expect(times).toHaveLength(45);
  expect(times[30]).toBeCloseTo(1, 2);
  expect(duration).toBeCloseTo(1.5, 2);
});

it('waits for the encoder, and leaves no frame open', async () => {
  const seen = stubEncoder();
  await recordFrames(recordingOf({ frames: 200 }));
  expect(seen.mostWaiting).toBeLessThan(20);
  expect(seen.open).toBe(0);
});

it('writes into the file that the reader has chosen', async () => {
  stubEncoder();
  const { file, handle } = fakeFile();
  const result = await recordFrames(recordingOf({ file: handle }));
  expect(result).toEqual({ ok: true, bytes: file.bytes.length, blob: null });
  expect(file.state).toBe('closed');
  expect((await readBack(file.bytes.buffer)).times).toHaveLength(45);
});

it('stops at once when it is cancelled, and writes no file', async () => {
  stubEncoder();
  const { file, handle } = fakeFile();
  const abort = new AbortController();
  const paint = vi.fn<(frame: number) => Promise<void>>((frame) => {
    if (frame === 10) abort.abort();
    return Promise.resolve();
  });
  const result = await recordFrames(recordingOf({ file: handle, signal: abort.signal, paint }));
  expect(result).toEqual({ ok: false, reason: 'cancelled' });
  expect(paint).toHaveBeenCalledTimes(11);
  expect(file.state).toBe('aborted');
});

it('writes no file when a frame cannot be painted', async () => {
  stubEncoder();
  vi.stubGlobal('reportError', vi.fn());
  const { file, handle } = fakeFile();
  const paint = () => Promise.reject(new Error('no canvas'));
  expect(await recordFrames(recordingOf({ file: handle, paint }))).toEqual({
    ok: false,
    reason: 'failed',
  });
  expect(file.state).toBe('aborted');
});

it('says so where the browser has no encoder for the size', async () => {
  stubEncoder({ supports: false });
  // Its answers are kept for each size.
  const result = await recordFrames(recordingOf({ size: '1080p' }));
  expect(result).toEqual({ ok: false, reason: 'no-encoder' });
});
