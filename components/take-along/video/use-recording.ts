import { useEffect, useRef, useState, type RefObject } from 'react';
import { downloadFile } from '@/components/ui/download-file';
import type { LandTopology } from '@/lib/geo/land';
import { timetable, FRAMES_A_SECOND } from '@/lib/take-along/video/timetable';
import { secondsLeft } from '@/lib/take-along/video/time-left';
import { momentAt } from '@/lib/take-along/video/timetable';
import { webVtt } from '@/lib/take-along/video/web-vtt';
import { useHoldDialog } from '../held-dialog';
import type { DrawingHost } from './drawing-host';
import { MEDIA_TYPES, type VideoFormat } from './video-format';
import { VIDEO_SIZES, type VideoSize } from './video-layout';
import type { VideoScenes } from './video-scene';

export interface RecordingChoice {
  readonly size: VideoSize;
  readonly format: VideoFormat;
  readonly hasCaptions: boolean;
  readonly moves: boolean;
}

interface RecordingJob extends RecordingChoice {
  /** Without its ending. */
  readonly name: string;
  readonly language: string;
  readonly land: LandTopology;
  /** Made after the reader has said where the file goes, which the browser asks only at a press. */
  readonly scenes: () => Promise<VideoScenes>;
}

export type RecordingState =
  | { readonly kind: 'idle' | 'preparing' | 'cancelled' | 'no-encoder' | 'failed' }
  | {
      readonly kind: 'recording';
      readonly scene: number;
      /** From 0 to 1. */
      readonly share: number;
      readonly secondsLeft: number | null;
    }
  | { readonly kind: 'done'; readonly bytes: number; readonly seconds: number };

/** So often the progress is told. */
const MILLISECONDS_A_REPORT = 400;

/** Records one video at a time, and gives up when the part that asked for it goes away. */
export function useRecording(hostRef: RefObject<DrawingHost | null>) {
  const [state, setState] = useState<RecordingState>({ kind: 'idle' });
  useHoldDialog(state.kind === 'preparing' || state.kind === 'recording');
  const runningRef = useRef<AbortController | null>(null);
  useEffect(() => () => runningRef.current?.abort(), []);

  const record = async (job: RecordingJob) => {
    // Set before the browser asks where the file goes: meanwhile the button can be pressed again.
    if (runningRef.current !== null) return;
    const abort = new AbortController();
    const { signal } = abort;
    runningRef.current = abort;
    const name = `${job.name}.${job.format}`;
    try {
      const file = await chosenFile(name, job.format);
      if (file !== 'none') {
        setState(await wholeOrRemoved(file, () => recorded(job, name, file, signal)));
      }
    } catch (error) {
      if (!signal.aborted) reportError(error);
      setState({ kind: signal.aborted ? 'cancelled' : 'failed' });
    } finally {
      runningRef.current = null;
      hostRef.current?.release();
    }
  };

  const recorded = async (
    job: RecordingJob,
    name: string,
    file: FileSystemFileHandle | null,
    signal: AbortSignal,
  ): Promise<RecordingState> => {
    if (signal.aborted) return { kind: 'cancelled' };
    setState({ kind: 'preparing' });
    const [{ VideoPainter }, { recordFrames }, { loadFonts, pageBrushes }, scenes] =
      await Promise.all([
        import('./video-painter'),
        import('./record-frames'),
        import('./brushes'),
        job.scenes(),
      ]);
    const host = hostRef.current;
    if (signal.aborted || host === null) return { kind: 'cancelled' };
    const times = timetable(scenes.timed);
    const brushes = pageBrushes(host);
    const { words, heading, credit, besides = '' } = scenes;
    await loadFonts(brushes, JSON.stringify(words) + heading + credit + besides);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, VIDEO_SIZES[job.size]);
    const painter = new VideoPainter({ ...job, canvas, host, brushes, scenes, timetable: times });
    const began = performance.now();
    let told = -Infinity;
    const result = await recordFrames({
      ...job,
      canvas,
      file,
      signal,
      frames: times.frames,
      paint: (frame) => painter.paint(frame),
      onProgress: (done) => {
        const now = performance.now();
        if (signal.aborted || now - told < MILLISECONDS_A_REPORT) return;
        told = now;
        setState({
          kind: 'recording',
          scene: momentAt(times, done).scene,
          share: done / times.frames,
          secondsLeft: secondsLeft(done, times.frames, now - began),
        });
      },
    });
    if (!result.ok) return { kind: result.reason };
    if (result.blob) downloadFile(name, result.blob);
    downloadCaptions(job.name, webVtt(times, job.language));
    return { kind: 'done', bytes: result.bytes, seconds: times.frames / FRAMES_A_SECOND };
  };

  return { state, record, cancel: () => runningRef.current?.abort() };
}

export function downloadCaptions(name: string, text: string): void {
  downloadFile(`${name}.vtt`, new Blob([text], { type: 'text/vtt' }));
}

/** The browser makes the file when it asks where it goes: one that is not whole is taken away again. */
async function wholeOrRemoved(
  file: FileSystemFileHandle | null,
  record: () => Promise<RecordingState>,
): Promise<RecordingState> {
  let isWhole = false;
  try {
    const state = await record();
    isWhole = state.kind === 'done';
    return state;
  } finally {
    // What cannot be taken away changes nothing for the reader.
    if (!isWhole) await file?.remove?.().catch(() => undefined);
  }
}

/** Where the reader wants the file; null where the browser cannot ask, `none` where the reader wants none. */
async function chosenFile(name: string, format: VideoFormat) {
  if (!window.showSaveFilePicker) return null;
  try {
    return await window.showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { [MEDIA_TYPES[format]]: [`.${format}`] } }],
    });
  } catch (error) {
    const reason = error instanceof DOMException ? error.name : '';
    // The second is for a browser that asks for another file already.
    if (reason === 'AbortError' || reason === 'NotAllowedError') return 'none';
    // A browser may refuse to ask, as in a frame of another page: then the file is downloaded.
    if (reason === 'SecurityError') return null;
    throw error;
  }
}
