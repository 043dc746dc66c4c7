import {
  fullRoomHasItsScreen,
  guessesAreRefused,
  headTakesNoPlace,
  loopLeavesRooms,
  stillReadersHoldUpNobody,
} from '@/bench/faults/lecture-attacks';
import { crowdFollows } from '@/bench/faults/lecture-crowd';
import { ONE_MACHINE_AS_MANY, faultServer, type FaultServer } from '@/bench/faults/fault-server';
import { faultsIn } from '@/bench/faults/outcome';
import { expect, test as base } from './journey';
import { AudiencePage, LecturePage, SpeakerPage } from './lecture-page';

/** A server of one's own: it is flooded, and started again. */
const test = base.extend<{ server: FaultServer }>({
  server: async ({ baseURL: _ }, use) => {
    const server = await faultServer(ONE_MACHINE_AS_MANY);
    await use(server);
    await server.remove();
  },
});

test.use({ reducedMotion: 'reduce', viewport: { width: 900, height: 560 } });

test('outsiders cannot exhaust lectures, and a crowd follows over a restart', async ({
  server,
}) => {
  const { url } = server;
  const outcomes = [
    ...(await crowdFollows(server, { followers: 300, messages: 20, everyMs: 100 })),
    await headTakesNoPlace(url, 100),
    await fullRoomHasItsScreen(url),
    await stillReadersHoldUpNobody(url, 300),
    ...(await guessesAreRefused(url)),
    await loopLeavesRooms(url),
  ];
  expect(faultsIn(outcomes)).toEqual([]);
});

test('a server that is started again in a lecture: all come back by themselves', async ({
  atlas,
  browser,
  server,
}) => {
  const lecture = new LecturePage(atlas);
  await lecture.openAt(server.url, 'rajin-corridor', 2);
  // Else its map asks the server for the rest of what it draws, in vain.
  await lecture.expectReady();
  const { code, speakerLink } = await lecture.openToOthers();
  const viewport = { width: 390, height: 844 };
  const phone = await browser.newContext({ baseURL: server.url, viewport });
  const seat = await browser.newContext({ baseURL: server.url, viewport });
  const speaker = await SpeakerPage.openLink(phone, speakerLink);
  await speaker.expectConnected();
  const audience = await AudiencePage.open(seat);
  await audience.enter(code);
  await audience.expectStep(2);

  lecture.atlas.expectConsoleError(/ERR_|status of 404/);
  await server.stop();
  await expect(audience.text('No connection to the server')).toBeVisible();
  await expect(speaker.text('No connection to the server')).toBeVisible();
  await lecture.press('q');
  await expect(lecture.dialog('Phone and audience')).toContainText('The server does not answer');
  await lecture.press('Escape');
  await expect(lecture.dialog('Phone and audience')).toBeHidden();
  await lecture.press('PageDown');
  await lecture.expectStep(3);

  await server.start();
  await audience.expectStep(3);
  await speaker.expectConnected();
  await speaker.choose('Next step');
  await lecture.expectStep(4);
  await audience.expectStep(4);
  await lecture.press('q');
  await expect(lecture.dialog('Phone and audience').getByText(code)).toBeVisible();
  await lecture
    .dialog('Phone and audience')
    .getByRole('button', { name: 'Close to others' })
    .click();
  await expect(audience.text('This lecture is over')).toBeVisible();
  await expect(speaker.text('This lecture is over')).toBeVisible();
  await phone.close();
  await seat.close();
});

test('a follower who reloads while the server is started again still comes back', async ({
  atlas,
  browser,
  server,
}) => {
  const lecture = new LecturePage(atlas);
  await lecture.openAt(server.url, 'rajin-corridor', 2);
  await lecture.expectReady();
  const { code } = await lecture.openToOthers();
  lecture.atlas.expectConsoleError(/ERR_|status of 404/);
  const letReopen = await lecture.holdReopening();
  await server.stop();
  await server.start();
  const seat = await browser.newContext({ baseURL: server.url });
  const audience = await AudiencePage.open(seat);
  await audience.enter(code);
  await expect(audience.text('No lecture is open under this code')).toBeVisible();
  await letReopen();
  await audience.expectStep(2);
  await seat.close();
});
