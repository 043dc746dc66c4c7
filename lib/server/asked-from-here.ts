import type { IncomingMessage } from 'node:http';

/** Only the outer server writes it; what a request says under this name is dropped. */
const FROM_HERE = 'x-asked-from-here';

const LOOPBACK_ADDRESS = /^(?:127\.|::1$|::ffff:127\.)/;
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Any of them says that a proxy asks for somebody else. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Writes down whether a browser on this machine asks, before Next has the request. */
export function noteWhetherFromHere({ headers, socket }: IncomingMessage): void {
  const isHere =
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    FORWARDED.every((name) => headers[name] === undefined) &&
    namesLoopback(`http://${headers.host ?? ''}`) &&
    // A proxy on this machine may say nothing of itself, but the browser behind it says where it is.
    (headers.origin === undefined || namesLoopback(headers.origin));
  if (isHere) headers[FROM_HERE] = 'yes';
  else delete headers[FROM_HERE];
}

/** Whether a browser on this machine asks. In development there is no outer server, nor a stranger. */
export const isAskedFromHere = (request: Request): boolean =>
  process.env.NODE_ENV === 'development' || request.headers.has(FROM_HERE);

const namesLoopback = (origin: string): boolean =>
  URL.canParse(origin) && LOOPBACK_NAMES.has(new URL(origin).hostname);
