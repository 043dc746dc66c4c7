import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { LectureRooms } from '@/lib/lecture/lecture-rooms';
import { newRoomCode } from '@/lib/lecture/room-code';
import { RoomKeyIssuer } from '@/lib/lecture/room-keys';
import { connectionPool } from '../connect/connection-pool';
import { postgresStatements } from '../connect/sql-session';
import { patientQuery } from '../lectures/patient-statements';
import { postgresBus } from '../lectures/postgres-bus';
import { roomStoreInSql } from '../lectures/room-store-in-sql';

const CLIENT = '192.0.2.1';
const POOL = { DATABASE_CONNECT_TIMEOUT_MS: 2_000, DATABASE_STATEMENT_TIMEOUT_MS: 2_000 };

/** As of one process of the atlas, with connections of its own; each device follows by `listen`. */
export function lectureProcess(url: string, secret = 'secret') {
  const pool = connectionPool(url, 2, POOL);
  const query = patientQuery(() => Promise.resolve(postgresStatements(pool)), 200);
  const rooms = new LectureRooms({
    now: () => performance.now(),
    today: () => Date.now(),
    newCode: () => newRoomCode((limit) => Math.floor(Math.random() * limit)),
    keys: new RoomKeyIssuer(secret),
    shared: {
      store: roomStoreInSql({ query }),
      bus: postgresBus({ url, query, firstReconnectMs: 50 }),
    },
  });
  return {
    rooms,
    /** As a route does: the room is brought in first. */
    find: async (code: string, key: string | null = null) => {
      await rooms.bring(code, { key, client: CLIENT });
      return rooms.find(code, { key, client: CLIENT });
    },
    listen: async (code: string, key: string | null = null) => {
      await rooms.bring(code, { key, client: CLIENT });
      const received: LectureMessage[] = [];
      const listening = rooms.listen(
        code,
        { key, client: CLIENT },
        { onMessage: (message) => received.push(message), end: () => undefined },
      );
      if (!listening.ok) throw new Error(listening.why);
      return {
        received,
        leave: listening.value,
        last: <Kind extends LectureMessage['kind']>(kind: Kind) =>
          received.findLast(
            (message): message is Extract<LectureMessage, { kind: Kind }> => message.kind === kind,
          ),
      };
    },
    send: async (code: string, key: string | null, message: LectureMessage) => {
      await rooms.bring(code, { key, client: CLIENT });
      return rooms.send(code, { key, client: CLIENT }, message);
    },
    end: async () => {
      await rooms.leave();
      await pool.end();
    },
  };
}
