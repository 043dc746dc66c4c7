import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { get, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { end, start } from '../scripts/setup/child-process.mjs';
import { freeLoopbackPort } from '../scripts/setup/port.mjs';
import { SERVER } from '../scripts/setup/production-build.mjs';
import { PROJECT } from '../scripts/setup/project.mjs';

/** A production server of its own, with a database of its own, that a test may end. */
export class ServerProcess {
  readonly #data = path.join(mkdtempSync(path.join(tmpdir(), 'third-neighbor-server-')), 'pglite');
  readonly #port: number;
  readonly #started: ReturnType<typeof start>;
  log = '';

  private constructor(port: number, openFiles: number | null) {
    this.#port = port;
    const onLine = (line: string) => (this.log += `${line}\n`);
    const env = {
      THIRD_NEIGHBOR_DATA: this.#data,
      DATABASE_URL: '',
      PREPARE_DATABASE: PROJECT,
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
    };
    this.#started =
      openFiles === null
        ? start(process.execPath, [SERVER], { env, onLine })
        : start('sh', ['-c', `ulimit -n ${openFiles}; exec "$0" "$1"`, process.execPath, SERVER], {
            env,
            onLine,
          });
  }

  /** @param openFiles how many the process may have open, null for what is usual */
  static async start(openFiles: number | null = null): Promise<ServerProcess> {
    const server = new ServerProcess(await freeLoopbackPort(), openFiles);
    while (!(await server.isHealthy())) {
      if (server.#started.child.exitCode !== null) throw new Error(server.log);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return server;
  }

  async isHealthy(): Promise<boolean> {
    const answer = await fetch(this.url('/api/v1/health')).catch(() => null);
    return answer?.ok ?? false;
  }

  readonly url = (address: string) => `http://127.0.0.1:${this.#port}${address}`;

  signal(name: NodeJS.Signals): void {
    this.#started.child.kill(name);
  }

  async exitCode(): Promise<number | null> {
    return (await this.#started.finished).code;
  }

  /** The lock is there as long as a process has the database open. */
  hasDatabaseOpen = (): boolean => existsSync(`${this.#data}.lock`);

  async remove(): Promise<void> {
    await end(this.#started.child);
    rmSync(path.dirname(this.#data), { recursive: true, force: true });
  }

  /** A connection that has sent these lines and waits. */
  async connection(...lines: string[]): Promise<Connection> {
    const socket = connect({ port: this.#port, host: '127.0.0.1' });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    socket.write(lines.join('\r\n'));
    return new Connection(socket);
  }

  /** A follower of a lecture that is opened for it. */
  async follower(): Promise<IncomingMessage> {
    const opened = await fetch(this.url('/api/v1/lectures'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reference: 'mongolia-the-mediator', tour: null }),
    });
    const { code } = (await opened.json()) as { code: string };
    return new Promise((resolve, reject) => {
      get(this.url(`/api/v1/lectures/${code}/messages`), resolve).once('error', reject);
    });
  }

  /** A message of which the half is sent; call what comes back to send the rest. */
  halfRequest(): { rest: () => void; status: Promise<number | undefined> } {
    const body = JSON.stringify({ reference: 'mongolia-the-mediator', tour: null });
    const asking = request(this.url('/api/v1/lectures'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    asking.write(body.slice(0, 10));
    const status = new Promise<number | undefined>((resolve, reject) => {
      asking.once('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asking.once('error', reject);
    });
    return { rest: () => asking.end(body.slice(10)), status };
  }
}

class Connection {
  #received = '';
  /** All that came, when the server has ended it. */
  readonly ended: Promise<string>;

  constructor(readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => (this.#received += text));
    this.ended = new Promise((resolve) => {
      socket.once('close', () => resolve(this.#received)).on('error', () => undefined);
    });
  }
}
