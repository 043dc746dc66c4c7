import { FollowPage } from './follow-page';
import { HandoutPage } from './handout-page';
import { expect, test as base } from './journey';
import { LecturePage } from './lecture-page';
import { CAMERA_NOTE, SlidesPage } from './slides-page';
import { ToursPage } from './tours-page';

const test = base.extend<{ tours: ToursPage; slides: SlidesPage }>({
  tours: async ({ atlas }, use) => use(new ToursPage(atlas)),
  slides: async ({ tours }, use) => use(new SlidesPage(tours)),
});
test.use({ reducedMotion: 'reduce' });

/** A tour with a step of each kind. */
async function makeTour(tours: ToursPage, slides: SlidesPage): Promise<void> {
  await tours.openEditor('from=2018&to=2019');
  await tours.capture('Hanoi');
  await tours.write('Text', 'They met [in Hanoi](/en/events/hanoi-summit-2019).');
  await tours.toAllSteps();
  await tours.nameTour('A line');
  await slides.add('Opening and end');
  await tours.openStep('A line');
  await slides.write('Author', 'A. Author');
  await tours.toAllSteps();
  await tours.openStep('Hanoi');
  await slides.addTitled('Section heading', 'Part two');
  await slides.addTitled('Picture', 'A bridge');
  await slides.pick('bridge.jpg', 'image/jpeg', await slides.photograph(2400, 1800));
  await expect(slides.fieldOfPicture.getByText(/^1600 × 1200 pixels/)).toBeVisible();
  await slides.write('Alternative text', 'Two bridges over a river');
  await slides.write('Credit and source', 'City archive');
  await slides.add('Question to the room');
  await slides.write('Question to the room', 'Which bridge?');
  await slides.write('Option 1', 'The old one');
  await slides.write('Option 2', 'The new one');
  await tours.toAllSteps();
  await tours.expectSteps([
    'A line',
    'Hanoi',
    'Part two',
    'A bridge',
    'Which bridge?',
    'Questions?',
  ]);
  await tours.expectSaved();
}

test('a tour with a step of each kind is made, presented, read on a phone and printed', async ({
  tours,
  slides,
  atlas,
  browser,
  baseURL,
}) => {
  await makeTour(tours, slides);
  const file = await tours.download(tours.editor);
  const { source } = (
    JSON.parse(file.text) as { steps: { slide?: { picture?: { source: string } } }[] }
  ).steps[3]!.slide!.picture!;
  expect(source).toMatch(/^data:image\/webp/);
  expect(Buffer.from(source.split(',')[1]!, 'base64').toString('latin1')).not.toContain(
    CAMERA_NOTE,
  );
  expect(await atlas.axeViolations()).toEqual([]);

  await tours.followLink('Present', tours.editor);
  const lecture = new LecturePage(atlas);
  await lecture.expectStep(1);
  await expect(slides.slide('title').getByText('A. Author')).toBeVisible();
  await lecture.press('PageDown');
  await expect(lecture.years).toHaveText(/2018/);
  await expect(slides.slide('title')).toHaveCount(0);
  await lecture.press('PageDown');
  await expect(lecture.title).toHaveText('Part two');
  expect(await slides.coversMap()).toBe(true);

  // Asked something, the lecturer has the map that is beneath the slide.
  await lecture.press('a');
  await expect(slides.slide('section')).toHaveCount(0);
  await lecture.expectMap();
  await lecture.press('r');
  await expect(slides.slide('section')).toBeVisible();

  await lecture.press('PageDown');
  await slides.expectPicture(slides.slide('image'), 'Two bridges over a river');
  const { code } = await lecture.openToOthers();
  const phone = await FollowPage.join(browser, code, { baseURL });
  const onPhone = new SlidesPage(new ToursPage(phone.atlas));
  await phone.expectStep(4);
  await expect(onPhone.slide('image').getByText('The picture is on the screen.')).toBeVisible();
  await expect(
    onPhone.slide('image').getByText('It shows: Two bridges over a river'),
  ).toBeVisible();
  await expect(onPhone.slide('image').getByText('City archive')).toBeVisible();
  expect(await phone.atlas.axeViolations()).toEqual([]);
  await lecture.press('PageDown');
  await phone.expectStep(5);
  await expect(phone.title).toHaveText('Which bridge?');
  await expect(phone.picture).toBeVisible();
  await lecture.press('PageDown');
  await phone.expectStep(6);
  await onPhone.openSources();
  await expect(onPhone.slide('end').getByText(/^\d+ sources?$/)).toBeVisible();
  await phone.leave();

  await expect(slides.slide('end').getByText(/^\d+ sources?$/)).toBeVisible();
  expect(await atlas.axeViolations()).toEqual([]);
});

test('a slide fits every screen without scrolling', async ({ tours, slides, atlas }) => {
  await makeTour(tours, slides);
  await tours.followLink('Present', tours.editor);
  const lecture = new LecturePage(atlas);
  await lecture.expectStep(1);
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
    [1280, 720],
    [844, 390],
    [390, 844],
  ] as const) {
    await lecture.resize(width, height);
    await lecture.press('Home');
    await expect(slides.slide('title')).toBeVisible();
    await expect.poll(() => slides.overflow()).toBeLessThanOrEqual(2);
    await lecture.press('PageDown', 'PageDown', 'PageDown');
    await slides.expectPicture(slides.slide('image'), 'Two bridges over a river');
    await expect.poll(() => slides.overflow()).toBeLessThanOrEqual(2);
    await lecture.press('End');
    await expect(slides.slide('end').getByText(/^\d+ sources?$/)).toBeVisible();
    await expect.poll(() => slides.overflow()).toBeLessThanOrEqual(2);
  }
});

test('the handout prints each slide, and says that a link has left the picture out', async ({
  tours,
  slides,
  atlas,
}) => {
  await makeTour(tours, slides);
  const link = await tours.copyLink(tours.editor);
  await expect(tours.editor.getByText(/A link has no room for pictures/)).toBeVisible();
  await tours.followLink('Handout', tours.editor);
  const handout = new HandoutPage(atlas);
  await expect(handout.steps).toHaveCount(6);
  await expect(handout.maps).toHaveCount(2);
  await slides.expectPicture(handout.step(4), 'Two bridges over a river');
  await expect(handout.step(4).getByText('City archive')).toBeVisible();
  await expect(handout.step(1).getByText('A. Author')).toBeVisible();
  await handout.switch('As slides, 16:9').check();
  const sheets = await handout.print('css');
  expect(sheets.filter(({ width, height }) => width > height).length).toBeGreaterThanOrEqual(6);
  expect(await atlas.axeViolations()).toEqual([]);

  await handout.open(link.replace(/\/tours#/, '/handout?tour=link#'));
  await expect(
    handout.step(4).getByText('The picture is not in this copy of the tour.'),
  ).toBeVisible();
});

test('what is no picture is refused in words, and a pasted one is taken', async ({
  tours,
  slides,
}) => {
  await tours.openEditor();
  await tours.capture('A map');
  await slides.add('Picture');
  await expect(slides.fieldOfPicture).toBeVisible();
  await slides.pick(
    'map.svg',
    'image/svg+xml',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  );
  await expect(slides.fieldOfPicture.getByRole('alert')).toHaveText(/SVG are not taken/);
  await slides.pick('text.png', 'image/png', Buffer.from('no picture'));
  await expect(slides.fieldOfPicture.getByRole('alert')).toHaveText(
    /no picture that the browser can read/,
  );
  await slides.paste(await slides.photograph(300, 200));
  await expect(slides.fieldOfPicture.getByText(/^300 × 200 pixels/)).toBeVisible();
  await expect(tours.editor.getByText(/Please say what the picture shows/)).toBeVisible();
});
