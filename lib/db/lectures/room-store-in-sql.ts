import { z } from 'zod';
import { lectureStateSchema } from '@/lib/lecture/lecture-state';
import type { KeptRoom, RoomStore } from '@/lib/lecture/room-store';
import { sharedTourSchema } from '@/lib/lecture/shared-tour';
import { placeOf, stampedFactSchema } from '@/lib/lecture/talk-fact';
import type { SqlStatements } from '../connect/sql-session';

const keptRoomSchema: z.ZodType<KeptRoom> = z.strictObject({
  code: z.string(),
  reference: z.string(),
  tour: sharedTourSchema.nullable(),
  presenterHash: z.string(),
  speakerHash: z.string(),
  endsAt: z.number(),
  // Of another version of the atlas, perhaps: the screen will send it again.
  state: lectureStateSchema.nullable().catch(null),
  facts: z.array(stampedFactSchema),
  absenceMs: z.number(),
  isOver: z.boolean(),
});

const isThereSchema = z.tuple([z.strictObject({ isThere: z.boolean() })]);
const isThere = (rows: unknown) => isThereSchema.parse(rows)[0].isThere;

/** Postgres keeps neither NUL nor half a surrogate pair in JSON; a phone may send both. */
const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string'
      ? one.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '\uFFFD')
      : one,
  );

/** Rooms and what was said in them, in the tables of the migration `lecture_rooms`. */
export function roomStoreInSql({ query }: Pick<SqlStatements, 'query'>): RoomStore {
  return {
    add: async ({ code, reference, tour, presenterHash, speakerHash, endsAt }) =>
      isThere(
        await query(
          `with added as (
             insert into lecture_room (code, reference, tour, presenter_hash, speaker_hash, ends_at)
             values ($1, $2, $3::text::jsonb, $4, $5, to_timestamp($6::float8 / 1000))
             on conflict do nothing
             returning code
           )
           select exists (select from added) or exists (
             select from lecture_room
             where code = $1 and presenter_hash = $4 and ended_at is null
           ) as "isThere"`,
          [code, reference, tour && jsonText(tour), presenterHash, speakerHash, endsAt],
        ),
      ),

    load: async (code) => {
      const rows = await query(
        `select code, reference, tour, state,
           presenter_hash as "presenterHash", speaker_hash as "speakerHash",
           round(extract(epoch from ends_at) * 1000)::float8 as "endsAt",
           greatest(extract(epoch from now() - screen_seen_at) * 1000, 0)::float8 as "absenceMs",
           ended_at is not null as "isOver",
           (select coalesce(json_agg(json_build_object('stamp', stamp, 'fact', fact)), '[]')
            from lecture_fact where lecture_fact.code = lecture_room.code) as facts
         from lecture_room where code = $1`,
        [code],
      );
      return rows.length === 0 ? null : keptRoomSchema.parse(rows[0]);
    },

    saveFacts: async ({ code, presenterHash }, facts) =>
      isThere(
        await query(
          `with room as (
             select code from lecture_room
             where code = $1 and presenter_hash = $2 and ended_at is null
           ), saved as (
             insert into lecture_fact (code, key, stamp, fact)
             select room.code, said.key, said.stamp, said.fact
             from room, jsonb_to_recordset($3::text::jsonb) as said (key text, stamp bigint, fact jsonb)
             on conflict (code, key) do update set stamp = excluded.stamp, fact = excluded.fact
             where excluded.stamp > lecture_fact.stamp
           )
           select exists (select from room) as "isThere"`,
          [
            code,
            presenterHash,
            jsonText(facts.map((one) => ({ key: placeOf(one.fact).join(' ').trim(), ...one }))),
          ],
        ),
      ),

    saveState: async ({ code, presenterHash }, state) =>
      isThere(
        await query(
          `with saved as (
             update lecture_room set state = $3::text::jsonb
             where code = $1 and presenter_hash = $2 and ended_at is null
             returning code
           )
           select exists (select from saved) as "isThere"`,
          [code, presenterHash, state && jsonText(state)],
        ),
      ),

    noteScreens: async (codes) => {
      if (codes.length === 0) return;
      await query(
        `update lecture_room set screen_seen_at = now()
         where code = any ($1::text[]) and ended_at is null`,
        [codes],
      );
    },

    end: async (code) => {
      await query(
        `with gone as (delete from lecture_fact where code = $1)
         update lecture_room set ended_at = now(), tour = null, state = null where code = $1`,
        [code],
      );
    },

    sweep: async () => {
      await query(
        `delete from lecture_room
         where ends_at < now()
            or (ended_at is null and screen_seen_at < now() - interval '1 hour')`,
      );
    },
  };
}
