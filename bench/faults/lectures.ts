import { runCommand } from '../../scripts/setup/child-process.mjs';
import { buildApplication } from '../../scripts/setup/production-build.mjs';
import {
  fullRoomHasItsScreen,
  guessesAreRefused,
  headTakesNoPlace,
  loopLeavesRooms,
  stillReadersHoldUpNobody,
} from './lecture-attacks';
import { crowdFollows } from './lecture-crowd';
import { ONE_MACHINE_AS_MANY, faultServer } from './fault-server';
import { faultsIn } from './outcome';

/** A thousand followers for a minute and a restart, and what outsiders may try beside it. */
await runCommand(async () => {
  await buildApplication();
  const server = await faultServer(ONE_MACHINE_AS_MANY);
  const { url } = server;
  const outcomes = [
    ...(await crowdFollows(server, { followers: 1000, messages: 120, everyMs: 500 })),
    await headTakesNoPlace(url, 498),
    await fullRoomHasItsScreen(url),
    await stillReadersHoldUpNobody(url, 1000),
    ...(await guessesAreRefused(url)),
    await loopLeavesRooms(url),
  ];
  await server.remove();
  console.table(outcomes);
  const lost = faultsIn(outcomes);
  if (lost.length > 0) throw new Error(`Lost: ${lost.map(({ what }) => what).join('; ')}`);
});
