import { FollowPage } from './follow-page';
import { HandoutPage } from './handout-page';
import { expect, test as base } from './journey';
import { LecturePage } from './lecture-page';
import { OwnLanguagesPage } from './own-languages-page';

const test = base.extend<{ tours: OwnLanguagesPage }>({
  tours: async ({ atlas }, use) => use(new OwnLanguagesPage(atlas)),
});
test.use({ reducedMotion: 'reduce' });

test('a tour is translated side by side, and shown in the language that is asked for', async ({
  tours,
  atlas,
  browser,
  baseURL,
}) => {
  await tours.openEditor('from=2018&to=2019');
  await tours.capture('Hanoi');
  await tours.write('Text', 'They met in Hanoi.');
  await tours.write('Speaker’s notes', 'Wait.');
  await tours.capture('Parting');
  await tours.write('Text', 'They parted.');
  await tours.toAllSteps();
  await tours.nameTour('Two languages');
  await tours.addOther();
  expect(await tours.untranslated()).toEqual([
    '1: Hanoi Vietnamese lacks title, text, notes',
    '2: Parting Vietnamese lacks title, text',
  ]);

  await tours.openSideBySide();
  const english = tours.field(1, 'Text (English)');
  const vietnamese = tours.field(1, 'Text (Vietnamese)');
  expect(await tours.areBeside(english, vietnamese)).toBe(true);
  await expect(vietnamese).toHaveAttribute('lang', 'vi');
  await vietnamese.fill('Họ gặp nhau ở Hà Nội.');
  await tours.field(1, 'Title of the step (Vietnamese)').fill('Hà Nội');
  await tours.field(1, 'Speaker’s notes (Vietnamese)').fill('Chờ.');
  await tours.field(0, 'Title of the tour (Vietnamese)').first().fill('Hai ngôn ngữ');
  expect(await atlas.axeViolations()).toEqual([]);
  await tours.closeSideBySide();
  expect(await tours.untranslated()).toEqual(['2: Parting Vietnamese lacks title, text']);

  await tours.removeVietnamese();
  await tours.undoRemoval();
  const { id, language, other, steps } = await tours.exported();
  expect({ language, other }).toEqual({ language: 'en', other: { title: 'Hai ngôn ngữ' } });
  expect(steps.map((step) => step.other?.text)).toEqual(['Họ gặp nhau ở Hà Nội.', undefined]);

  await tours.openList('/vi/tours');
  await expect(tours.own('Hai ngôn ngữ')).toContainText('bằng tiếng Anh và tiếng Việt');

  const handout = new HandoutPage(atlas);
  await handout.open(`/vi/handout?tour=own.${id}`);
  await expect(handout.title).toHaveText('Hai ngôn ngữ');
  await expect(handout.step(1)).toContainText('Họ gặp nhau ở Hà Nội.');
  await expect(handout.step(2)).toContainText('Chỉ có bằng tiếng Anh');

  const lecture = new LecturePage(atlas);
  await lecture.openIn('vi', `own.${id}`);
  await expect(lecture.title).toHaveText('Hà Nội');
  await lecture.press('PageDown');
  await expect(lecture.title).toHaveText('Parting');
  await expect(lecture.title).toHaveAttribute('lang', 'en');
  await expect(lecture.text('Chỉ có bằng tiếng Anh')).toBeVisible();
  await lecture.expectAddress(2);
  await lecture.switchLanguage('This lecture in English');
  await lecture.expectStep(2);
  await expect(lecture.text('Chỉ có bằng tiếng Anh')).toHaveCount(0);
  await lecture.press('PageUp');
  await expect(lecture.title).toHaveText('Hanoi');

  const { code } = await lecture.openToOthers();
  const phone = await FollowPage.join(browser, code, { baseURL });
  try {
    await expect(phone.title).toHaveText('Hanoi');
    await phone.switchLanguage();
    await expect(phone.title).toHaveText('Hà Nội');
    await expect(phone.text).toContainText('Họ gặp nhau ở Hà Nội.');
    await lecture.press('PageDown');
    await phone.expectStep(2);
    await expect(phone.text).toContainText('Chỉ có bằng tiếng Anh');
    expect(await phone.overflow()).toBe(0);
  } finally {
    await phone.leave();
  }
});

test('a copy of a tour that ships has both its languages', async ({ tours }) => {
  await tours.openCopy('vietnam-and-the-dprk');
  await expect(tours.languages).toContainText('Every step is whole in both languages.');
  const { language, other, steps } = await tours.exported();
  expect(language).toBe('en');
  expect(other?.title).not.toBe('');
  expect(steps.every((step) => step.other !== undefined && step.other.text !== '')).toBe(true);
  // One that asks the room asks it in both.
  expect(steps.filter(({ poll }) => poll).every((step) => step.other?.poll?.prompt)).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the languages stand under each other, or one alone', async ({ tours }) => {
    await tours.openEditor();
    await tours.capture('Hanoi');
    await tours.toAllSteps();
    await tours.addOther();
    await tours.openStep('Hanoi');
    const english = tours.field(0, 'Text (English)', tours.editor);
    const vietnamese = tours.field(0, 'Text (Vietnamese)', tours.editor);
    await expect(english).toBeVisible();
    expect(await tours.areBeside(english, vietnamese)).toBe(false);
    await tours.showAlone('Vietnamese');
    await expect(english).toBeHidden();
    await vietnamese.fill('Họ gặp nhau.');
    await tours.toAllSteps();
    await tours.openStep('Hanoi');
    await expect(tours.field(0, 'Title of the step (Vietnamese)', tours.editor)).toBeFocused();
    expect(await tours.overflow()).toBe(0);
  });
});
