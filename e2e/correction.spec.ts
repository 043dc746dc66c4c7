import { CorrectionPage } from './correction-page';
import { expect, test as base } from './journey';
import { RecordPages } from './record-pages';

interface Fixtures {
  readonly pages: RecordPages;
  readonly correction: CorrectionPage;
}

const test = base.extend<Fixtures>({
  pages: async ({ atlas }, use) => use(new RecordPages(atlas)),
  correction: async ({ pages }, use) => use(new CorrectionPage(pages)),
});

const EVENT = 'hanoi-summit-2019';

for (const [device, options] of [
  ['a desk', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use(options);

    test('an error in a claim becomes a message that names it', async ({ pages, correction }) => {
      await pages.open(`/en/events/${EVENT}`);
      await pages.follow('Report an error in claim 1');
      await expect(correction.claim).toHaveValue('1');
      await correction.say('What is wrong', 'The day is another one.');
      const { name, text } = await correction.save();
      expect(name).toBe(`correction-event-${EVENT}.txt`);
      expect(text).toContain(`event/${EVENT}`);
      expect(text).toMatch(/Edition: [0-9a-f]{64}/);
      expect(text).toContain('The day is another one.');
      await expect(correction.mail).toHaveAttribute('href', /^mailto:\?subject=/);
      expect(await pages.atlas.axeViolations()).toEqual([]);
    });
  });
}

for (const path of ['places/hanoi', 'actors/mongolia', 'sources/tran-2025']) {
  test(`an error of ${path} can be reported`, async ({ pages, correction }) => {
    await pages.open(`/en/${path}`);
    await pages.follow('Report an error');
    await correction.say('What is right', 'Another name.');
    await expect(correction.mail).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the message can be copied and filled in', async ({ pages, correction }) => {
    await pages.open(`/vi/correction/event/${EVENT}`);
    await expect(correction.message).toContainText(`event/${EVENT}`);
  });
});

test('what the record does not have cannot be reported', async ({ pages, request }) => {
  await pages.open(`/en/events/${EVENT}`);
  expect((await request.get('/en/correction/event/never-was')).status()).toBe(404);
  expect((await request.get('/en/correction/river/hanoi')).status()).toBe(404);
});
