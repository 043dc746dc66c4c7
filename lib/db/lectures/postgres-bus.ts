import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { roomNewsSchema, type RoomBus, type RoomNews } from '@/lib/lecture/room-store';
import { jsonIn } from '@/lib/text/json-in';
import type { SqlStatements } from '../connect/sql-session';

const CHANNEL = 'third_neighbor_lectures';
/** Postgres takes less than 8,000. */
const MOST_BYTES = 7_900;
/** A name, a running number, and whether more of the same news follows. */
const NOTIFICATION = /^(?<from>[\w-]{36})\d+(?<more>[+.])(?<text>.*)$/s;
const RECONNECT_MS = { first: 500, longest: 15_000 };
/** A server that is frozen closes no connection. */
const PING = { everyMs: 20_000, withinMs: 5_000 };

const envelopeSchema = z.strictObject({ code: z.string(), news: roomNewsSchema });

interface BusOptions {
  readonly url: string;
  /** For NOTIFY, over the pool; the connection that listens does nothing else. */
  readonly query: SqlStatements['query'];
  readonly firstReconnectMs?: number;
}

/** The news of rooms by LISTEN and NOTIFY, over a connection that comes back by itself. */
export function postgresBus({
  url,
  query,
  firstReconnectMs = RECONNECT_MS.first,
}: BusOptions): RoomBus {
  const self = randomUUID();
  const write = notificationWriter(self);
  const publish = inOrder((unsent) =>
    query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [CHANNEL, unsent]),
  );
  return {
    publish: (code, news) => publish(write({ code, news })),
    subscribe: ({ onNews, onConnect }) => {
      let client: pg.Client | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let wait = firstReconnectMs;
      let hasStopped = false;
      const again = (lost: pg.Client) => {
        // A lost connection says so more than once.
        if (client !== lost) return;
        client = undefined;
        clearTimeout(timer);
        void lost.end().catch(() => undefined);
        if (hasStopped) return;
        timer = setTimeout(() => void connect(), wait).unref();
        wait = Math.min(2 * wait, RECONNECT_MS.longest);
      };
      const ping = (connected: pg.Client) => {
        timer = setTimeout(() => {
          connected.query('select 1').then(
            () => ping(connected),
            () => again(connected),
          );
        }, PING.everyMs).unref();
      };
      const connect = async () => {
        const opened = new pg.Client({
          connectionString: url,
          connectionTimeoutMillis: PING.withinMs,
          query_timeout: PING.withinMs,
          keepAlive: true,
          application_name: 'third-neighbor lectures',
        });
        client = opened;
        opened.on('error', () => again(opened));
        opened.on('end', () => again(opened));
        const read = newsReader();
        opened.on('notification', ({ payload = '' }) => {
          const heard = payload.startsWith(self) ? null : read(payload);
          if (heard && !hasStopped) onNews(heard.code, heard.news, heard.from);
        });
        try {
          await opened.connect();
          await opened.query(`listen ${CHANNEL}`);
          wait = firstReconnectMs;
          ping(opened);
          onConnect();
        } catch {
          again(opened);
        }
      };
      void connect();
      return () => {
        hasStopped = true;
        clearTimeout(timer);
        void client?.end().catch(() => undefined);
      };
    },
  };
}

/**
 * Sends what comes meanwhile together, after what came before: over several connections a later state
 * could overtake an earlier one.
 */
function inOrder(send: (all: readonly string[]) => Promise<unknown>) {
  let waiting: { readonly all: string[]; readonly sent: Promise<void> } | undefined;
  let last: Promise<void> = Promise.resolve();
  const sendAfter = async (before: Promise<void>, all: readonly string[]) => {
    await before.catch(() => undefined);
    waiting = undefined;
    await send(all);
  };
  return (more: readonly string[]): Promise<void> => {
    if (!waiting) {
      const all: string[] = [];
      last = sendAfter(last, all);
      waiting = { all, sent: last };
    }
    waiting.all.push(...more);
    // Whoever sends together fails together.
    return waiting.sent;
  };
}

interface Envelope {
  readonly code: string;
  readonly news: RoomNews;
}

/**
 * News as notifications; a sheet full of ink goes in several, which Postgres gives in their order. Of those
 * that are alike in one transaction it would give one, so each has a number: two presses of Next are two.
 */
export function notificationWriter(from: string): (envelope: Envelope) => readonly string[] {
  let sent = 0;
  return (envelope) => {
    // In ASCII, so that a letter is a byte and none is cut in two.
    const text = JSON.stringify(envelope).replaceAll(
      /[\u0080-\uFFFF]/g,
      (letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const room = MOST_BYTES - from.length - String(Number.MAX_SAFE_INTEGER).length - 1;
    const parts = Math.ceil(text.length / room);
    return Array.from({ length: parts }, (_, part) => {
      const more = part === parts - 1 ? '.' : '+';
      sent += 1;
      return `${from}${sent}${more}${text.slice(part * room, (part + 1) * room)}`;
    });
  };
}

/** Puts the notifications of one connection together. @returns null until there is news, or for none of ours */
export function newsReader(): (notification: string) => (Envelope & { from: string }) | null {
  const begun = new Map<string, string>();
  return (notification) => {
    const { from, more, text } = NOTIFICATION.exec(notification)?.groups ?? {};
    if (from === undefined) return null;
    const whole = (begun.get(from) ?? '') + text;
    if (more === '+') {
      begun.set(from, whole);
      return null;
    }
    begun.delete(from);
    const envelope = envelopeSchema.safeParse(jsonIn(whole)).data;
    return envelope ? { ...envelope, from } : null;
  };
}
