import { setTimeout as pause } from 'node:timers/promises';
import { newRoomCode } from '../../lib/lecture/room-code';
import { ROOM_LIMITS } from '../../lib/lecture/room-limits';
import { Follower, NEW_ROOM, ask, eventually, openRoom, send, state } from './lecture-client';
import { outcome, type Outcome } from './outcome';

const list = (length: number) => Array.from({ length }, (_, index) => index);

/** So many at a time: a thousand requests at once would measure this machine's sockets. */
async function inTurns<Value>(count: number, work: (index: number) => Promise<Value>) {
  const done: Value[] = [];
  for (let begin = 0; begin < count; begin += 50) {
    done.push(
      ...(await Promise.all(list(Math.min(50, count - begin)).map((n) => work(begin + n)))),
    );
  }
  return done;
}

/** HEAD takes no place: after many, as many can follow as before, and the presenter too. */
export async function headTakesNoPlace(server: string, followers: number): Promise<Outcome> {
  const room = await openRoom(server);
  const messages = `${server}/api/v1/lectures/${room.code}/messages`;
  await inTurns(ROOM_LIMITS.audience + 100, () => ask(messages, { method: 'HEAD' }));
  const devices = [
    new Follower(server, room.code, { key: room.presenterKey }),
    new Follower(server, room.code, { key: room.speakerKey }),
    ...list(followers).map(() => new Follower(server, room.code)),
  ];
  await inTurns(devices.length, (index) => devices[index]!.listen());
  const inside = devices.filter(({ isOpen }) => isOpen).length;
  for (const device of devices) device.leave();
  return outcome('followers after many HEAD', devices.length, inside);
}

/** A full room has a place for its screen, after a reload too. */
export async function fullRoomHasItsScreen(server: string): Promise<Outcome> {
  const room = await openRoom(server);
  const audience = list(ROOM_LIMITS.audience).map(() => new Follower(server, room.code));
  await inTurns(audience.length, (index) => audience[index]!.listen());
  const screens = list(6).map(() => new Follower(server, room.code, { key: room.presenterKey }));
  for (const screen of screens) await screen.listen();
  const entered = screens.filter(({ status }) => status === 200).length;
  for (const device of [...audience, ...screens]) device.leave();
  return outcome('screens that enter a full room', screens.length, entered);
}

/** Readers that stand still hold up nobody, while the screen sends much. */
export async function stillReadersHoldUpNobody(server: string, messages: number): Promise<Outcome> {
  const room = await openRoom(server);
  const still = list(50).map(() => new Follower(server, room.code));
  const reading = list(50).map(() => new Follower(server, room.code));
  await inTurns(100, (index) => (index % 2 ? still : reading)[Math.floor(index / 2)]!.listen());
  for (const device of still) device.standStill();
  let sent = 0;
  while (sent < messages) {
    if ((await send(server, room, state(sent))) === 204) sent += 1;
    else await pause(200);
  }
  const hasNewest = ({ received }: Follower) => {
    const last = received.at(-1);
    return last?.kind === 'state' && last.state.step === messages - 1;
  };
  await eventually(() => reading.every(hasNewest));
  const upToDate = reading.filter(hasNewest).length;
  for (const device of [...still, ...reading]) device.leave();
  return outcome('readers beside readers that stand still', reading.length, upToDate);
}

/** Guessed codes are refused; forty behind the same address get in, since the screen is there too. */
export async function guessesAreRefused(server: string): Promise<readonly Outcome[]> {
  const room = await openRoom(server, '192.0.2.40');
  const statuses = await inTurns(3000, async (index) => {
    let rest = 1_000_000 + index * 7;
    const guess = newRoomCode((limit) => {
      const digit = rest % limit;
      rest = Math.floor(rest / limit);
      return digit;
    });
    return (await ask(`${server}/api/v1/lectures/${guess}`, { client: '192.0.2.40' })).status;
  });
  const allowed = statuses.filter((status) => status === 404).length;
  const forty = await inTurns(40, () =>
    ask(`${server}/api/v1/lectures/${room.code}`, { client: '192.0.2.40' }),
  );
  // Some are given back while the guesses last.
  const mostAllowed = ROOM_LIMITS.wrongCodes.atOnce + 20;
  return [
    outcome('guesses of one client', 3000, allowed <= mostAllowed ? 3000 : 3000 - allowed),
    outcome('pupils behind its address', 40, forty.filter(({ ok }) => ok).length),
  ];
}

/** One loop opens some rooms; another client still opens one. */
export async function loopLeavesRooms(server: string): Promise<Outcome> {
  const loop = { method: 'POST', body: NEW_ROOM, client: '192.0.2.50' };
  await inTurns(2 * ROOM_LIMITS.rooms, () => ask(`${server}/api/v1/lectures`, loop));
  const others = await inTurns(20, (index) =>
    ask(`${server}/api/v1/lectures`, { ...loop, client: `192.0.2.${100 + index}` }),
  );
  const opened = others.filter(({ status }) => status === 201).length;
  return outcome('rooms of others beside a loop of 400', others.length, opened);
}
