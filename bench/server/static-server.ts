import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { end, start } from '../../scripts/setup/child-process.mjs';
import { freeLoopbackPort } from '../../scripts/setup/port.mjs';
import type { Received } from './received';

interface StaticServer {
  /** What it is, for the table. */
  readonly name: string;
  /** Address of the file of that name. */
  readonly address: (file: string) => string;
  readonly stop: () => Promise<void>;
}

/** Serves the bytes of these answers as files, by nginx where there is one. */
export async function serveFiles(
  directory: string,
  files: Readonly<Record<string, Received>>,
): Promise<StaticServer> {
  await Promise.all(
    Object.entries(files).map(([name, { bytes }]) => writeFile(path.join(directory, name), bytes)),
  );
  const port = await freeLoopbackPort();
  const nginx = findNginx();
  const { child } = nginx
    ? start(nginx, ['-c', await writeNginxConfiguration(directory, port), '-p', directory])
    : start(process.execPath, [
        path.join(import.meta.dirname, 'bare-server.mjs'),
        directory,
        String(port),
      ]);
  const address = (file: string) => `http://127.0.0.1:${port}/${file}`;
  await untilItAnswers(address(Object.keys(files)[0]!));
  return {
    name: nginx ? 'nginx' : 'a bare node http server (no nginx was found)',
    address,
    stop: () => end(child),
  };
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
