import type { BrowserContext } from '@playwright/test';
import type { PollAnswer } from '@/lib/lecture/poll';
import { expect, test as base } from './journey';
import { LecturePage, SpeakerPage } from './lecture-page';
import { PhoneTalk, scriptedPhones, SpeakerTalk, StageTalk } from './room-talk-page';
import { contentOf, ToursPage } from './tours-page';

const test = base.extend<{ lecture: LecturePage; seats: readonly BrowserContext[] }>({
  lecture: async ({ atlas }, use) => {
    await use(new LecturePage(atlas));
  },
  seats: async ({ browser, baseURL }, use) => {
    const seat = () => browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
    const seats = [await seat(), await seat()];
    await use(seats);
    for (const context of seats) await context.close();
  },
});

// The map is small here, so that what is measured is the lecture and not the processor.
test.use({ reducedMotion: 'reduce', viewport: { width: 900, height: 560 } });

const FIRST_VISIT = 'In which year did Kim Il Sung first come to Vietnam?';
const WHERE = 'Where should two governments in dispute meet? Mark the place.';
const year = (named: number): PollAnswer => ({ kind: 'year', year: named });
const place = (longitude: number, latitude: number): PollAnswer => ({
  kind: 'place',
  point: { longitude, latitude },
});
const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

test('a year, asked by a step and answered by thirty phones', async ({
  lecture,
  seats,
  request,
}) => {
  await lecture.open('vietnam-and-the-dprk');
  const { code } = await lecture.openToOthers();
  const stage = new StageTalk(lecture);
  const one = await PhoneTalk.follow(seats[0]!, code);
  const other = await PhoneTalk.follow(seats[1]!, code);
  await one.audience.expectStep(1);
  await expect(one.poll(FIRST_VISIT)).toBeHidden();

  await lecture.press('PageDown');
  await expect(one.poll(FIRST_VISIT)).toBeVisible();
  await one.answerYear(1958);
  await other.answerLastYear();
  await other.answerYear(1964);
  await scriptedPhones(request, {
    code,
    pollId: 'step-1',
    answers: [...times(20, year(1958)), ...times(7, year(1957)), year(1000)],
  });
  await stage.expectAnswers(30);
  await expect(stage.results).toBeHidden();
  await expect(one.results).toBeHidden();
  expect(await one.audience.axeViolations()).toEqual([]);

  await lecture.press('v');
  await expect(stage.year(1958)).toHaveText('21');
  await expect(stage.year(1957)).toHaveAttribute('data-count', '7');
  await expect(stage.year(1964)).toHaveAttribute('data-count', '1');
  await expect(stage.results).toContainText('1 answer before');
  await expect(stage.results).toContainText('median 1958');
  await expect(one.result('1958')).toContainText('21 · 70%');
  expect(await lecture.axeViolations()).toEqual([]);
  await lecture.press('v');
  await expect(stage.results).toBeHidden();
  await expect(one.results).toBeHidden();

  await lecture.press('PageDown');
  await expect(one.poll(FIRST_VISIT)).toBeHidden();
});

test('a place, touched on thirty maps, as dots on the map of the room', async ({
  lecture,
  seats,
  request,
}) => {
  await lecture.open('hanoi-2019-and-after', 2);
  await lecture.expectMap();
  const { code } = await lecture.openToOthers();
  const stage = new StageTalk(lecture);
  const one = await PhoneTalk.follow(seats[0]!, code);
  const other = await PhoneTalk.follow(seats[1]!, code);
  await expect(one.poll(WHERE)).toBeVisible();
  await one.expectNoticeAboveSteps(WHERE);
  await one.choosePlace('Ulaanbaatar');
  await other.touchMap(0.5, 0.5);
  await scriptedPhones(request, {
    code,
    pollId: 'step-1',
    answers: [...times(18, place(106.9, 47.9)), ...times(10, place(126.7, 38))],
  });
  await stage.expectAnswers(30);
  await expect(stage.dots).toHaveCount(0);

  await lecture.press('v');
  await expect(stage.results).toContainText('30 answers of the room');
  // Nineteen in Ulaanbaatar, ten in Panmunjom, and one that was touched.
  await expect(stage.dots).toHaveAttribute('data-answer-dots', '3');
  await lecture.press('v');
  await expect(stage.dots).toHaveCount(0);
});

test('questions of the audience: asked, moderated, voted for, shown and taken along', async ({
  lecture,
  seats,
}) => {
  await lecture.open('rajin-corridor', 2);
  const { code } = await lecture.openToOthers();
  const stage = new StageTalk(lecture);
  const speaker = await lecture.speakerInWindow();
  const talk = new SpeakerTalk(speaker);
  const one = await PhoneTalk.follow(seats[0]!, code);
  const other = await PhoneTalk.follow(seats[1]!, code);
  await one.audience.expectStep(2);
  await one.ask('Who paid for the bridge?');
  await expect(one.waiting).toBeVisible();
  await expect(talk.question('Who paid for the bridge?')).toContainText('step 2');
  await expect(other.vote('Who paid for the bridge')).toBeHidden();

  await lecture.press('PageDown');
  await talk.choose('Show to all: Who paid for the bridge?');
  await expect(one.waiting).toBeHidden();
  await other.vote('Who paid for the bridge').click();
  await expect(talk.question('Who paid for the bridge?')).toContainText('1 vote');
  await expect(talk.question('Who paid for the bridge?')).toContainText('step 2');
  await other.vote('Who paid for the bridge').click();
  await expect(talk.question('Who paid for the bridge?')).toContainText('no votes');
  expect(await speaker.axeViolations()).toEqual([]);

  await expect(stage.question).toBeHidden();
  await talk.choose('Put it on the screen');
  await expect(stage.question).toContainText('Who paid for the bridge?');
  await lecture.press('v');
  await expect(stage.question).toBeHidden();
  await talk.choose('Answered: Who paid for the bridge?');
  const { name, text } = await talk.table();
  expect(name).toBe(`lecture-${code}.csv`);
  expect(text).toContain('Who paid for the bridge?');
});

test('a question on the spot, from the phone in the hand of the speaker', async ({
  lecture,
  seats,
}) => {
  await lecture.open('rajin-corridor', 3);
  const { code, speakerLink } = await lecture.openToOthers();
  const stage = new StageTalk(lecture);
  const speaker = await SpeakerPage.openLink(seats[0]!, speakerLink);
  await speaker.expectConnected();
  const talk = new SpeakerTalk(speaker);
  await talk.turnTo();
  const phone = await PhoneTalk.follow(seats[1]!, code);
  await talk.askChoice('Shall we go on?', ['Yes', 'No']);
  await expect(phone.poll('Shall we go on?')).toBeVisible();
  // What was asked on the spot does not go with the step.
  await speaker.choose('Next step');
  await phone.audience.expectStep(4);
  await phone.choose('No');
  await talk.choose('Show the results');
  await expect(stage.results).toContainText('Shall we go on?');
  await expect(stage.results).toContainText('1 · 100%');
  await talk.choose('Put it away');
  await expect(stage.results).toBeHidden();
  await expect(phone.poll('Shall we go on?')).toBeHidden();
});

test.describe('a step of one’s own', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('asks the room, with phones and without', async ({ lecture, atlas, seats }) => {
    const tours = new ToursPage(atlas);
    await tours.openEditor('from=2018&to=2019');
    await tours.capture('A guess');
    await tours.askRoom('How many summits were there?', 'A number');
    await tours.toAllSteps();
    await tours.expectSaved();
    const { text } = await tours.download(tours.editor);
    const poll = { kind: 'number', prompt: 'How many summits were there?', unit: null };
    expect(contentOf(text)).toMatchObject({ steps: [{ poll }] });

    const { id } = JSON.parse(text) as { id: string };
    await lecture.open(`own.${id}`);
    await expect(lecture.text('How many summits were there?')).toBeVisible();
    const { code } = await lecture.openToOthers();
    const phone = await PhoneTalk.follow(seats[0]!, code);
    await phone.answerNumber('2');
    await lecture.press('v');
    await expect(new StageTalk(lecture).results).toContainText('1 answer · median 2');
  });
});
