import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** One change of a file or folder, or one sync, as fault-layer.ts writes it down. */
const changeSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('open'), file: z.string(), truncates: z.boolean() }),
  z.object({ does: z.literal('write'), file: z.string(), at: z.number(), data: z.string() }),
  z.object({ does: z.literal('truncate'), file: z.string(), size: z.number() }),
  z.object({ does: z.literal('rename'), file: z.string(), to: z.string() }),
  z.object({ does: z.literal('remove'), file: z.string() }),
  z.object({ does: z.literal('mkdir'), file: z.string() }),
  z.object({ does: z.literal('sync'), file: z.string() }),
]);
export type Change = z.infer<typeof changeSchema>;

export async function readJournal(file: string): Promise<Change[]> {
  const text = await readFile(file, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => changeSchema.parse(JSON.parse(line)));
}

type Content = Extract<Change, { does: 'write' | 'truncate' }>;

/** What a disk knows of a file: what was synced stays, of the rest any part may be lost. */
class FileOnDisk {
  #synced: Buffer = Buffer.alloc(0);
  #pending: Content[] = [];

  change(change: Content): void {
    this.#pending.push(change);
  }

  sync(): void {
    this.#synced = this.afterLoss(() => true);
    this.#pending = [];
  }

  afterLoss(isKept: () => boolean): Buffer {
    const kept = this.#pending.filter(isKept);
    const ends = kept.map((change) =>
      change.does === 'write' ? change.at + change.data.length : change.size,
    );
    // Of a page that was lost before one that was kept, the file has zeros.
    const content = Buffer.alloc(Math.max(this.#synced.length, ...ends, 0));
    let size = this.#synced.copy(content);
    for (const change of kept) {
      if (change.does === 'truncate') {
        content.fill(0, change.size);
        size = change.size;
      } else {
        const data = Buffer.from(change.data, 'base64');
        data.copy(content, change.at);
        size = Math.max(size, change.at + data.length);
      }
    }
    return content.subarray(0, size);
  }
}

type Tree = Map<string, FileOnDisk | 'folder'>;

/**
 * Writes to `folder` what a disk could hold after the power failed behind the last of `changes`. The
 * model is a journaled file system that keeps only its promises: a synced file has its content and its
 * name; names change in order, so that when one change of names is kept, those before it are; of
 * everything since the last sync each change may be there or not.
 *
 * @param from the folder that the changes are of
 * @param random numbers from 0 to 1
 */
export async function losePower(
  changes: readonly Change[],
  from: string,
  folder: string,
  random: () => number,
): Promise<void> {
  const { names, syncedNames } = followNames(changes);
  // Names reach the disk within seconds by themselves, contents within half a minute.
  const isMomentsLater = random() < 0.5;
  const kept = isMomentsLater
    ? names.length
    : syncedNames + Math.floor(random() * (names.length - syncedNames + 1));
  const tree: Tree = new Map();
  for (const change of names.slice(0, kept)) change(tree);
  await mkdir(folder, { recursive: true });
  for (const [file, entry] of tree) {
    const target = path.join(folder, path.relative(from, file));
    if (entry === 'folder') await mkdir(target, { recursive: true });
    else {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(
        target,
        entry.afterLoss(() => random() < 0.5),
      );
    }
  }
}

/** Changes of names in their order, and how many of them a sync has made sure of. */
function followNames(changes: readonly Change[]) {
  const names: ((tree: Tree) => void)[] = [];
  let syncedNames = 0;
  const now: Tree = new Map();
  const rename = (change: (tree: Tree) => void) => {
    change(now);
    names.push(change);
  };
  for (const change of changes) {
    const entry = now.get(change.file);
    if (change.does === 'sync') {
      syncedNames = names.length;
      if (entry instanceof FileOnDisk) entry.sync();
    } else if (change.does === 'mkdir') {
      rename((tree) => tree.set(change.file, 'folder'));
    } else if (change.does === 'remove') {
      rename((tree) => void entriesUnder(tree, change.file).map(([file]) => tree.delete(file)));
    } else if (change.does === 'rename') {
      rename((tree) => move(tree, change.file, change.to));
    } else if (change.does === 'open') {
      if (entry === undefined) {
        const made = new FileOnDisk();
        rename((tree) => tree.set(change.file, made));
      } else if (change.truncates && entry instanceof FileOnDisk) {
        entry.change({ does: 'truncate', file: change.file, size: 0 });
      }
    } else if (entry instanceof FileOnDisk) entry.change(change);
  }
  return { names, syncedNames };
}

const entriesUnder = (tree: Tree, folder: string) =>
  [...tree].filter(([file]) => file === folder || file.startsWith(`${folder}/`));

function move(tree: Tree, from: string, to: string): void {
  const moved = entriesUnder(tree, from);
  for (const [file] of moved) tree.delete(file);
  for (const [file, entry] of moved) tree.set(to + file.slice(from.length), entry);
}
