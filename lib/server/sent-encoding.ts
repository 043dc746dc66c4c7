import { OutgoingMessage, ServerResponse } from 'node:http';

/** Says in which encoding a route sends its body, beside Content-Encoding, which Next removes. */
export const SENT_ENCODING = 'x-sent-encoding';

/**
 * Sends `SENT_ENCODING` as Content-Encoding. Next removes that header from the answer of every route,
 * because a body that a route got by `fetch` is no longer encoded; ours are, once for all readers.
 */
export function restoreContentEncoding(): void {
  ServerResponse.prototype.setHeader = function (name, value) {
    if (name === SENT_ENCODING) {
      OutgoingMessage.prototype.setHeader.call(this, 'content-encoding', String(value));
    } else {
      OutgoingMessage.prototype.setHeader.call(this, name, value);
    }
    return this;
  };
}
