import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { end, start } from '../../scripts/setup/child-process.mjs';
import { freeLoopbackPort } from '../../scripts/setup/port.mjs';
import type { Received } from './received';

interface StaticServer {
  /** Address of the file of that name. */
  readonly address: (file: string) => string;
  readonly stop: () => Promise<void>;
}

/** Servers that send the bytes of our answers from files or from memory. */
interface StaticServers {
  /** Null where none is installed. */
  readonly nginx: StaticServer | null;
  readonly bareNode: StaticServer;
}

/** Writes the bytes of these answers into files, and serves them. */
export async function serveFiles(
  directory: string,
  files: Readonly<Record<string, Received>>,
): Promise<StaticServers> {
  await Promise.all(
    Object.entries(files).map(([name, { bytes }]) => writeFile(path.join(directory, name), bytes)),
  );
  const headers = Object.fromEntries(
    Object.entries(files).map(([name, received]) => [name, received.headers]),
  );
  await writeFile(path.join(directory, 'headers.json'), JSON.stringify(headers));
  const [first = ''] = Object.keys(files);
  const nginx = findNginx();
  const script = path.join(import.meta.dirname, 'bare-server.mjs');
  return {
    nginx: nginx
      ? await serving(first, async (port) => {
          const configuration = await writeNginxConfiguration(directory, port);
          return start(nginx, ['-c', configuration, '-p', directory]);
        })
      : null,
    bareNode: await serving(first, async (port) =>
      start(process.execPath, [script, directory, String(port)]),
    ),
  };
}

async function serving(
  first: string,
  startAt: (port: number) => Promise<ReturnType<typeof start>>,
): Promise<StaticServer> {
  const port = await freeLoopbackPort();
  const { child } = await startAt(port);
  const address = (file: string) => `http://127.0.0.1:${port}/${file}`;
  await untilItAnswers(address(first));
  return { address, stop: () => end(child) };
}

/** Debian puts it where an ordinary user's PATH does not look. */
function findNginx(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));
}

async function writeNginxConfiguration(directory: string, port: number): Promise<string> {
  const file = path.join(directory, 'nginx.conf');
  const inDirectory = (name: string) => JSON.stringify(path.join(directory, name));
  await writeFile(
    file,
    `daemon off;
worker_processes auto;
pid ${inDirectory('nginx.pid')};
error_log stderr error;
events {}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${inDirectory(kind)};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${JSON.stringify(directory)};
  }
}
`,
  );
  return file;
}

async function untilItAnswers(url: string): Promise<void> {
  const until = performance.now() + 10_000;
  while (performance.now() < until) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${url}`);
}
