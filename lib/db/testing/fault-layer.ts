/**
 * Stands between this process and its file system, for processes that are to meet a fault. Loaded by
 * `node --import`, before anything else has taken functions from `node:fs`. By the environment:
 *
 * - FAULT_KILL_AT=n ends the process by SIGKILL at the n-th operation on files or sockets.
 * - FAULT_JOURNAL writes down each change under FAULT_FOLDER, and each sync; see power-loss.ts.
 * - FAULT_ERROR=ENOSPC makes each change under FAULT_FOLDER fail so.
 *
 * Operations count from `globalThis.armFaults()` on; that gives a function that tells how many.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import path from 'node:path';

declare global {
  var armFaults: (() => () => number) | undefined;
}

const { FAULT_KILL_AT, FAULT_JOURNAL, FAULT_FOLDER = '/', FAULT_ERROR } = process.env;
const { writeSync } = fs;
const journalFile = FAULT_JOURNAL === undefined ? null : fs.openSync(FAULT_JOURNAL, 'a');
const killAt = Number(FAULT_KILL_AT ?? Infinity);

let armed = false;
let operations = 0;
globalThis.armFaults = () => {
  armed = true;
  return () => operations;
};

function count(): void {
  if (!armed) return;
  operations += 1;
  if (operations === killAt) process.kill(process.pid, 'SIGKILL');
}

const isInside = (file: unknown): file is string =>
  typeof file === 'string' && !path.relative(FAULT_FOLDER, path.resolve(file)).startsWith('..');

function journal(entry: object): void {
  if (journalFile !== null && armed) writeSync(journalFile, `${JSON.stringify(entry)}\n`);
}

function fail(call: string, file: unknown): void {
  if (!FAULT_ERROR || !armed || !isInside(file)) return;
  throw Object.assign(new Error(`${FAULT_ERROR}: made to fail, ${call} '${file}'`), {
    code: FAULT_ERROR,
  });
}

interface Open {
  readonly file: string;
  position: number;
}
/** Of files and folders under the folder, by descriptor. */
const opened = new Map<number, Open>();

function noteOpen(descriptor: number, file: unknown, flags: unknown): void {
  opened.delete(descriptor);
  if (!isInside(file)) return;
  const resolved = path.resolve(file);
  opened.set(descriptor, { file: resolved, position: 0 });
  const number = typeof flags === 'number' ? flags : 0;
  const word = typeof flags === 'string' ? flags : '';
  const truncates = word.startsWith('w') || (number & fs.constants.O_TRUNC) !== 0;
  const creates = /^[wa]/.test(word) || (number & fs.constants.O_CREAT) !== 0;
  if (creates || truncates) journal({ does: 'open', file: resolved, truncates });
}

function noteWrite(descriptor: unknown, data: Uint8Array, position: unknown): void {
  const file = opened.get(Number(descriptor));
  if (!file) return;
  const at = typeof position === 'number' ? position : file.position;
  file.position = at + data.length;
  journal({ does: 'write', file: file.file, at, data: Buffer.from(data).toString('base64') });
}

function noteOther(name: string, [first, second]: readonly unknown[]): void {
  const descriptor = typeof first === 'number' ? opened.get(first)?.file : undefined;
  const file = descriptor ?? (isInside(first) ? path.resolve(first) : undefined);
  if (file === undefined) return;
  if (name === 'rename') journal({ does: 'rename', file, to: path.resolve(String(second)) });
  else if (name === 'mkdir') journal({ does: 'mkdir', file });
  else if (/^(unlink|rm|rmdir)$/.test(name)) journal({ does: 'remove', file });
  else if (/^f?truncate$/.test(name))
    journal({ does: 'truncate', file, size: Number(second ?? 0) });
  else if (/^f(data)?sync$/.test(name)) journal({ does: 'sync', file });
  else if (name === 'writeFile') {
    journal({ does: 'open', file, truncates: true });
    journal({ does: 'write', file, at: 0, data: bytesOf(second).toString('base64') });
  }
}

/** A view, not a copy: PGlite hands over its whole memory, with an offset. */
const bytesOf = (data: unknown): Buffer =>
  ArrayBuffer.isView(data)
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : Buffer.from(String(data));

type Before = (self: unknown, args: unknown[]) => void;
type After = (self: unknown, args: unknown[], result: unknown) => void;

function wrap(owner: object, name: string, before: Before, after: After): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  Reflect.set(owner, name, function wrapped(this: unknown, ...args: unknown[]): unknown {
    try {
      before(this, args);
    } catch (error) {
      // As the function would have failed itself.
      if (name.endsWith('Sync')) throw error;
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    const result: unknown = Reflect.apply(original, this, args);
    if (!(result instanceof Promise)) {
      after(this, args, result);
      return result;
    }
    return result.then((value: unknown) => {
      after(this, args, value);
      return value;
    });
  });
}

const READERS = ['access', 'lstat', 'open', 'read', 'readFile', 'readdir', 'stat'];
const CHANGERS = ['fdatasync', 'fsync', 'ftruncate', 'mkdir', 'rename', 'rm', 'rmdir', 'truncate', 'unlink', 'writeFile']; // prettier-ignore

for (const [owner, ending] of [
  [fs, 'Sync'],
  [fs.promises, ''],
] as const) {
  for (const name of READERS.filter((reader) => reader !== 'open')) {
    wrap(owner, name + ending, count, () => undefined);
  }
  for (const name of CHANGERS) {
    wrap(
      owner,
      name + ending,
      (_, args) => {
        count();
        fail(name, args[0]);
      },
      (_, args) => noteOther(name, args),
    );
  }
}

const beforeOpen: Before = (_, [file, flags]) => {
  count();
  if (flags !== undefined && flags !== 'r' && flags !== 0) fail('open', file);
};
wrap(fs, 'openSync', beforeOpen, (_, [file, flags], descriptor) =>
  noteOpen(Number(descriptor), file, flags),
);
wrap(fs.promises, 'open', beforeOpen, (_, [file, flags], handle) =>
  noteOpen(descriptorOf(handle), file, flags),
);
wrap(fs, 'writeSync', count, (_, [descriptor, data, offset, length, position]) => {
  const bytes = bytesOf(data);
  const from = typeof offset === 'number' ? offset : 0;
  const size = typeof length === 'number' ? length : bytes.length - from;
  noteWrite(descriptor, bytes.subarray(from, from + size), position);
});
wrap(fs, 'closeSync', count, (_, [descriptor]) => opened.delete(Number(descriptor)));

const descriptorOf = (handle: unknown) =>
  typeof handle === 'object' && handle !== null ? Number(Reflect.get(handle, 'fd')) : -1;

const probe = await fs.promises.open(import.meta.filename);
const handles: unknown = Object.getPrototypeOf(probe);
await probe.close();
if (typeof handles !== 'object' || handles === null)
  throw new Error('File handles have no methods');
wrap(handles, 'sync', count, (self) => {
  const file = opened.get(descriptorOf(self))?.file;
  if (file !== undefined) journal({ does: 'sync', file });
});

/** In parts, so that a kill can fall between them. */
const PART = 65_536;
Reflect.set(
  handles,
  'writeFile',
  async function writeInParts(this: fs.promises.FileHandle, data: unknown): Promise<void> {
    const bytes = bytesOf(data);
    for (let at = 0; at < bytes.length; at += PART) {
      count();
      const part = bytes.subarray(at, at + PART);
      fail('write', opened.get(this.fd)?.file);
      await this.write(part);
      noteWrite(this.fd, part, null);
    }
  },
);

wrap(net.Socket.prototype, 'write', count, () => undefined);
syncBuiltinESMExports();
