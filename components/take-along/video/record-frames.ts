import type { Output } from 'mediabunny';
import { FRAMES_A_SECOND } from '@/lib/take-along/video/timetable';
import { codecFor, MEDIA_TYPES, type VideoFormat } from './video-format';
import type { VideoSize } from './video-layout';

export interface FrameRecording {
  readonly canvas: HTMLCanvasElement;
  readonly size: VideoSize;
  readonly format: VideoFormat;
  readonly frames: number;
  /** Paints one frame on the canvas. */
  readonly paint: (frame: number) => Promise<void>;
  /** Where the file goes as it is made; without it, it is kept in memory. Who has chosen it takes it away again. */
  readonly file: FileSystemFileHandle | null;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export type RecordedFile =
  | { readonly ok: true; readonly bytes: number; readonly blob: Blob | null }
  | { readonly ok: false; readonly reason: 'cancelled' | 'no-encoder' | 'failed' };

const SECONDS_A_KEY_FRAME = 4;
/** The page answers at least so often while frames are made. */
const MILLISECONDS_A_TASK = 12;

/**
 * Paints and encodes frame by frame, by a clock of its own: a slow computer takes longer and loses no frame.
 * The next frame waits until the encoder has room, so memory stays bounded.
 */
export async function recordFrames(recording: FrameRecording): Promise<RecordedFile> {
  const { canvas, format, frames, file, signal } = recording;
  const {
    BufferTarget,
    CanvasSource,
    Mp4OutputFormat,
    Output: MediaOutput,
    Quality,
    StreamTarget,
    WebMOutputFormat,
  } = await import('mediabunny');
  const codec = await codecFor(format, recording.size);
  if (codec === null) return { ok: false, reason: 'no-encoder' };
  const memory = file === null ? new BufferTarget() : null;
  const counted = file === null ? null : await countedStream(file);
  const output = new MediaOutput({
    format: format === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: false }),
    target: memory ?? new StreamTarget(counted!.stream, { chunked: true }),
  });
  const source = new CanvasSource(canvas, {
    codec,
    quality: new Quality('high'),
    keyFrameInterval: SECONDS_A_KEY_FRAME,
  });
  output.addVideoTrack(source, { frameRate: FRAMES_A_SECOND });
  try {
    await output.start();
    let since = performance.now();
    for (let frame = 0; frame < frames; frame += 1) {
      if (signal.aborted) break;
      await recording.paint(frame);
      await source.add(frame / FRAMES_A_SECOND, 1 / FRAMES_A_SECOND);
      recording.onProgress(frame + 1);
      if (performance.now() - since < MILLISECONDS_A_TASK) continue;
      await nextTask();
      since = performance.now();
    }
    if (!signal.aborted) await output.finalize();
  } catch (error) {
    reportError(error);
    await giveUp(output, counted);
    return { ok: false, reason: 'failed' };
  }
  if (signal.aborted) {
    await giveUp(output, counted);
    return { ok: false, reason: 'cancelled' };
  }
  if (memory === null) return { ok: true, bytes: counted!.bytes(), blob: null };
  const blob = new Blob([memory.buffer!], { type: MEDIA_TYPES[format] });
  return { ok: true, bytes: blob.size, blob };
}

/** Lets the page answer. A timer would wait for a second where the page is in the background. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answer = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', answer, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

interface Chunk {
  readonly type: 'write';
  readonly data: Uint8Array<ArrayBuffer>;
  readonly position: number;
}

/** Writes into a file, and knows how long it has become. Nothing is kept of what is abandoned. */
async function countedStream(file: FileSystemFileHandle) {
  const writable = await file.createWritable();
  let [end, isAbandoned] = [0, false];
  const stream = new WritableStream<Chunk>({
    write: async (chunk) => {
      end = Math.max(end, chunk.position + chunk.data.byteLength);
      await writable.write(chunk);
    },
    // The muxer closes what it gives up as well.
    close: () => (isAbandoned ? writable.abort() : writable.close()),
  });
  return {
    stream,
    bytes: () => end,
    abandon: () => {
      isAbandoned = true;
    },
  };
}

async function giveUp(
  output: Pick<Output, 'cancel'>,
  counted: Awaited<ReturnType<typeof countedStream>> | null,
): Promise<void> {
  counted?.abandon();
  // It has failed already, or is given up: what goes wrong now changes nothing for the reader.
  await output.cancel().catch(() => undefined);
}
