import { setTimeout as pause } from 'node:timers/promises';
import type { OpenedRoom } from '../../lib/lecture/lecture-room';
import { Follower, NEW_ROOM, ask, eventually, openRoom, send, state } from './lecture-client';
import type { FaultServer } from './fault-server';
import { REPLACEABLE, outcome, type Outcome } from './outcome';
import { ROOM_LIMITS } from '../../lib/lecture/room-limits';

interface Crowd {
  readonly followers: number;
  readonly messages: number;
  /** Milliseconds between two messages. */
  readonly everyMs: number;
}

/** As many rooms as the followers need, each with its screen; then a restart in the lecture. */
export async function crowdFollows(server: FaultServer, crowd: Crowd): Promise<Outcome[]> {
  const { url } = server;
  const rooms: OpenedRoom[] = [];
  for (let places = 0; places < crowd.followers; places += ROOM_LIMITS.audience) {
    rooms.push(await openRoom(url, '192.0.2.60'));
  }
  const screens = rooms.map(
    ({ code, presenterKey }) => new Follower(url, code, { key: presenterKey }, 3000),
  );
  const followers = Array.from({ length: crowd.followers }, (_, index) => {
    const { code } = rooms[index % rooms.length]!;
    return new Follower(url, code, { client: '192.0.2.60' }, 10_000);
  });
  for (const device of [...screens, ...followers]) await device.listen();
  const inside = followers.filter(({ isOpen }) => isOpen).length;

  for (let step = 0; step < crowd.messages; step += 1) {
    for (const room of rooms) await send(url, room, state(step));
    await pause(crowd.everyMs);
  }
  const isAt = (step: number) => (device: Follower) => {
    const last = device.received.at(-1);
    return device.isOpen && last?.kind === 'state' && last.state.step === step;
  };
  const last = isAt(crowd.messages - 1);
  await eventually(() => followers.every(last));
  const received = followers.reduce(
    (sum, device) => sum + device.received.filter(({ kind }) => kind === 'state').length,
    0,
  );
  const outcomes = [
    outcome('followers who get in', followers.length, inside),
    outcome(REPLACEABLE, followers.length * crowd.messages, received),
    outcome('followers at the last step', followers.length, followers.filter(last).length),
  ];

  await server.stop();
  const told = () => followers.filter(({ isOpen }) => !isOpen).length;
  await eventually(() => told() === followers.length);
  outcomes.push(outcome('streams that end with the server', followers.length, told()));
  await server.start();
  for (const room of rooms) {
    const address = `${url}/api/v1/lectures/${room.code}`;
    await ask(address, { method: 'PUT', key: room.presenterKey, body: NEW_ROOM });
    await send(url, room, state(crowd.messages));
  }
  const after = isAt(crowd.messages);
  // Whoever came before the room was there has nothing yet; the screen sends when it is connected.
  await eventually(() => screens.every(({ isOpen }) => isOpen));
  for (const room of rooms) await send(url, room, state(crowd.messages));
  await eventually(() => followers.every(after));
  outcomes.push(
    outcome('followers who come back', followers.length, followers.filter(after).length),
  );
  for (const device of [...screens, ...followers]) device.leave();
  return outcomes;
}
