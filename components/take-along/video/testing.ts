import { vi } from 'vitest';

/** Frames that wait in an encoder at once: as a browser's does, it gives each back later. */
interface FakeFrame {
  readonly timestamp: number;
  readonly duration: number | null;
}

/** A browser whose encoder writes one byte a frame: what is tested is what goes in and what comes out. */
export function stubEncoder({ supports = true } = {}) {
  const seen = { mostWaiting: 0, open: 0 };
  class FakeChunk {
    readonly type: string;
    readonly timestamp: number;
    readonly duration: number | null;
    readonly byteLength = 1;
    constructor(init: FakeFrame & { readonly type: string }) {
      this.type = init.type;
      this.timestamp = init.timestamp;
      this.duration = init.duration;
    }
    copyTo(bytes: Uint8Array) {
      bytes[0] = 1;
    }
  }
  class FakeVideoFrame {
    readonly timestamp: number;
    readonly duration: number | null;
    readonly format = 'RGBX';
    readonly codedWidth = 1280;
    readonly codedHeight = 720;
    readonly displayWidth = 1280;
    readonly displayHeight = 720;
    readonly visibleRect = { x: 0, y: 0, width: 1280, height: 720 };
    readonly colorSpace = { toJSON: () => ({}) };
    constructor(_: unknown, init: Partial<FakeFrame> = {}) {
      this.timestamp = init.timestamp ?? 0;
      this.duration = init.duration ?? null;
      seen.open += 1;
    }
    clone() {
      return new FakeVideoFrame(null, this);
    }
    close() {
      seen.open -= 1;
    }
  }
  class FakeEncoder extends EventTarget {
    static isConfigSupported = (config: unknown) =>
      Promise.resolve({ supported: supports, config });
    encodeQueueSize = 0;
    state = 'unconfigured';
    readonly #init: { output: (chunk: unknown, meta: unknown) => void };
    constructor(init: { output: (chunk: unknown, meta: unknown) => void }) {
      super();
      this.#init = init;
    }
    configure() {
      this.state = 'configured';
    }
    encode({ timestamp, duration }: FakeFrame, { keyFrame = false } = {}) {
      this.encodeQueueSize += 1;
      seen.mostWaiting = Math.max(seen.mostWaiting, this.encodeQueueSize);
      setTimeout(() => {
        this.encodeQueueSize -= 1;
        // What is closed gives nothing more.
        if (this.state === 'closed') return;
        const decoderConfig = { codec: 'vp09.00.31.08', codedWidth: 1280, codedHeight: 720 };
        const type = keyFrame ? 'key' : 'delta';
        this.#init.output(new FakeChunk({ type, timestamp, duration }), { decoderConfig });
        this.dispatchEvent(new Event('dequeue'));
      });
    }
    async flush() {
      while (this.encodeQueueSize > 0) await new Promise((resolve) => setTimeout(resolve));
    }
    close() {
      this.state = 'closed';
    }
  }
  vi.stubGlobal('VideoEncoder', FakeEncoder);
  vi.stubGlobal('VideoFrame', FakeVideoFrame);
  vi.stubGlobal('EncodedVideoChunk', FakeChunk);
  return seen;
}

/** A file on the reader's disk, as `showSaveFilePicker` gives it. */
export function fakeFile() {
  const file = {
    bytes: new Uint8Array(),
    state: 'open' as 'open' | 'closed' | 'aborted',
    removed: false,
  };
  const writable = {
    write: ({ data, position }: { data: Uint8Array; position: number }) => {
      const bytes = new Uint8Array(Math.max(file.bytes.length, position + data.length));
      bytes.set(file.bytes);
      bytes.set(data, position);
      file.bytes = bytes;
      return Promise.resolve();
    },
    close: () => Promise.resolve(void (file.state = 'closed')),
    abort: () => Promise.resolve(void (file.state = 'aborted')),
  };
  const handle = {
    createWritable: () => Promise.resolve(writable),
    remove: () => Promise.resolve(void (file.removed = true)),
  } as unknown as FileSystemFileHandle;
  return { file, handle };
}
