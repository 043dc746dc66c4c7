import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  expect,
  type APIRequestContext,
  type BrowserContext,
  type Locator,
} from '@playwright/test';
import type { PollAnswer } from '@/lib/lecture/poll';
import { AudiencePage, type LecturePage, type SpeakerPage } from './lecture-page';

/** Phones that are there by their answers alone. */
export async function scriptedPhones(
  request: APIRequestContext,
  { code, pollId, answers }: { code: string; pollId: string; answers: readonly PollAnswer[] },
): Promise<void> {
  for (const answer of answers) {
    const sent = await request.post(`/api/v1/lectures/${code}/messages`, {
      data: { kind: 'answer', participant: randomUUID(), pollId, answer },
    });
    expect(sent.status()).toBe(204);
  }
}

/** Drives what a phone asks and answers. */
export class PhoneTalk {
  constructor(readonly audience: AudiencePage) {}

  static async follow(context: BrowserContext, code: string): Promise<PhoneTalk> {
    const audience = await AudiencePage.open(context);
    await audience.enter(code);
    return new PhoneTalk(audience);
  }

  get #page() {
    return this.audience.atlas.page;
  }

  poll(prompt: string): Locator {
    return this.#page.getByRole('region', { name: prompt });
  }

  /** On the narrowest phone, whose reader is at the top of the page. */
  async expectNoticeAboveSteps(prompt: string): Promise<void> {
    const before = this.#page.viewportSize()!;
    await this.#page.setViewportSize({ width: 320, height: 568 });
    const notice = this.#page.getByRole('link', { name: `The lecturer asks: ${prompt}` });
    await expect(notice).toBeVisible();
    const steps = this.#page.getByRole('navigation', { name: 'Steps shown so far' });
    const [{ y, height }, bar] = [(await notice.boundingBox())!, (await steps.boundingBox())!];
    expect(y + height).toBeLessThanOrEqual(bar.y + 0.5);
    await this.#page.setViewportSize(before);
  }

  get results(): Locator {
    return this.#page.getByRole('heading', { name: 'What the room says' });
  }

  /** A line of the results, such as a year and how many named it. */
  result(text: string): Locator {
    return this.#page.getByRole('list', { name: 'Answers' }).getByRole('listitem').filter({
      hasText: text,
    });
  }

  async answerYear(year: number): Promise<void> {
    await this.#page.getByLabel('Year', { exact: true }).fill(String(year));
    await this.#send();
  }

  async answerNumber(text: string): Promise<void> {
    await this.#page.getByLabel('Your number').fill(text);
    await this.#send();
  }

  /** By keyboard on the slider, from its middle to its end. */
  async answerLastYear(): Promise<void> {
    const slider = this.#page.getByRole('slider', { name: 'Year, on a slider' });
    await slider.focus();
    await slider.press('End');
    await this.#send();
  }

  async choosePlace(name: string): Promise<void> {
    await this.#page.getByLabel('Or choose a place of the record').selectOption({ label: name });
    await this.#send();
  }

  /** @param across, down shares of the map's width and height. */
  async touchMap(across: number, down: number): Promise<void> {
    const map = this.#page.getByRole('button', { name: 'Map: touch the place you mean' });
    await map.scrollIntoViewIfNeeded();
    const { width, height } = (await map.boundingBox())!;
    await map.click({ position: { x: width * across, y: height * down } });
    await this.#send();
  }

  async choose(option: string): Promise<void> {
    await this.#page.getByRole('radio', { name: option }).check();
    await this.#send();
  }

  async #send(): Promise<void> {
    await this.#page.getByRole('button', { name: /^(Send|Change) the answer$/ }).click();
    await expect(this.#page.getByText('Your answer is sent')).toBeVisible();
  }

  async ask(text: string): Promise<void> {
    await this.#page.getByLabel('Ask a question').fill(text);
    await this.#page.getByRole('button', { name: 'Send the question' }).click();
  }

  get waiting(): Locator {
    return this.#page.getByText('waiting for the lecturer');
  }

  vote(question: string): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`vote.*: ${question}`) });
  }
}

/** Drives what the room's screen shows of it. */
export class StageTalk {
  constructor(readonly lecture: LecturePage) {}

  get #page() {
    return this.lecture.atlas.page;
  }

  async expectAnswers(count: number): Promise<void> {
    await expect(this.#page.getByText(`${count} answers so far`)).toBeVisible();
  }

  get results(): Locator {
    return this.#page.getByRole('region', { name: 'What the room says' });
  }

  get question(): Locator {
    return this.#page.getByRole('region', { name: 'A question from the audience' });
  }

  /** The bar of a year on the timeline of the answers. */
  year(year: number): Locator {
    return this.results.locator(`[data-year="${year}"]`);
  }

  get dots(): Locator {
    return this.#page.locator('[data-answer-dots]');
  }
}

/** Drives the panel of the speaker. */
export class SpeakerTalk {
  constructor(readonly speaker: SpeakerPage) {}

  get #page() {
    return this.speaker.atlas.page;
  }

  get panel(): Locator {
    return this.#page.getByRole('region', { name: /^Questions and polls/ });
  }

  /** On a phone that is held upright the panel is one of three. */
  async turnTo(): Promise<void> {
    await this.#page.getByRole('radio', { name: 'Questions' }).click();
  }

  question(text: string): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: text });
  }

  async choose(button: string): Promise<void> {
    await this.panel.getByRole('button', { name: button }).click();
  }

  /** Asks one of two on the spot. */
  async askChoice(prompt: string, options: readonly [string, string]): Promise<void> {
    await this.choose('Ask something else');
    const form = this.panel.getByRole('form', { name: 'Ask something else' });
    await form.getByLabel('Question to the room').fill(prompt);
    await form.getByRole('textbox', { name: 'Option 1' }).fill(options[0]);
    await form.getByRole('textbox', { name: 'Option 2' }).fill(options[1]);
    await form.getByRole('button', { name: 'Ask the room' }).click();
  }

  async table(): Promise<{ name: string; text: string }> {
    const download = this.#page.waitForEvent('download');
    await this.choose('Questions and answers as a table (CSV)');
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
}
