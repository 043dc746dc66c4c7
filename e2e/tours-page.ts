import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { OwnTour } from '@/lib/tours/own-tour';
import { AtlasPage } from './atlas-page';

const NAMES = {
  capture: /^Capture this view as/,
  editor: 'Tour editor',
  title: 'Title of the tour',
  stepTitle: 'Title of the step',
} as const;

/** Drives the tours and the tour editor in the reader's terms. */
export class ToursPage {
  readonly page: Page;

  constructor(readonly atlas: AtlasPage) {
    this.page = atlas.page;
  }

  async inNewProfile(context: BrowserContext): Promise<ToursPage> {
    return new ToursPage(new AtlasPage(await context.newPage()));
  }

  get editor(): Locator {
    return this.page.getByRole('region', { name: NAMES.editor });
  }

  get notice(): Locator {
    return this.page.locator('[role=alert], [role=status]').filter({ hasText: /\S/ });
  }

  /** Opens the atlas with the editor beside it. */
  async openEditor(search = ''): Promise<void> {
    await this.page.goto(`/en?panel=tour${search === '' ? '' : `&${search}`}`);
    await expect(this.captureButton).toBeVisible();
  }

  /** The same when the map is there: only then is what is captured the frame that it shows. */
  async openEditorBesideMap(search: string): Promise<void> {
    await this.openEditor(search);
    await this.atlas.turnTo();
  }

  async openList(address = '/en/tours'): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    // The browser has looked for the reader's own, so that what is pressed now is heard.
    await expect(this.page.getByText('Looking for your tours …')).toHaveCount(0);
  }

  get captureButton(): Locator {
    return this.editor.getByRole('button', { name: NAMES.capture });
  }

  /** Captures what the atlas shows, and gives the step its title. */
  async capture(title: string): Promise<void> {
    await this.captureButton.click();
    const field = this.editor.getByRole('textbox', { name: NAMES.stepTitle });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await field.fill(title);
  }

  async write(field: 'Text' | 'Speaker’s notes', text: string): Promise<void> {
    await this.editor.getByRole('textbox', { name: field }).fill(text);
  }

  /** What a text will look like. */
  /** @param kind as the list of kinds has it. */
  async askRoom(prompt: string, kind: string): Promise<void> {
    await this.pressInEditor('Ask the room a question at this step');
    await this.editor.getByLabel('Kind of answer').selectOption({ label: kind });
    await this.editor.getByLabel('Question to the room').fill(prompt);
  }

  async preview(field: 'Text' | 'Speaker’s notes'): Promise<Locator> {
    await this.editor.getByRole('button', { name: `Preview: ${field}` }).click();
    return this.editor.getByRole('region', { name: `Preview: ${field}` });
  }

  async nameTour(title: string): Promise<void> {
    await this.editor.getByRole('textbox', { name: NAMES.title }).fill(title);
  }

  async tellBySentence(): Promise<void> {
    await this.editor.getByRole('checkbox', { name: /one sentence after the other/ }).check();
  }

  async toAllSteps(): Promise<void> {
    await this.editor.getByRole('button', { name: 'All steps' }).click();
  }

  async openStep(title: string): Promise<void> {
    await this.#steps.getByRole('button', { name: new RegExp(`^\\d+ ?${title}$`) }).click();
  }

  get #steps(): Locator {
    return this.editor.getByRole('list', { name: 'Steps' });
  }

  /** Titles of the steps, in their order. */
  async steps(): Promise<string[]> {
    const rows = this.#steps.locator('> li > button:nth-of-type(2) > span:last-child');
    return rows.allInnerTexts();
  }

  async expectSteps(titles: readonly string[]): Promise<void> {
    await expect.poll(() => this.steps()).toEqual(titles);
  }

  #handle(title: string): Locator {
    return this.#steps.getByRole('button', { name: new RegExp(`^Drag step \\d+: ${title}$`) });
  }

  /** Drags a step by its handle with the mouse onto another's place. */
  async drag(title: string, onto: string): Promise<void> {
    const position = (await this.steps()).indexOf(onto) + 1;
    await this.#stepsAtRest();
    const [from, to] = await Promise.all(
      [title, onto].map(async (name) => (await this.#handle(name).boundingBox())!),
    );
    const middle = (box: { y: number; height: number }) => box.y + box.height / 2;
    const x = from!.x + from!.width / 2;
    await this.page.mouse.move(x, middle(from!));
    await this.page.mouse.down();
    await this.page.mouse.move(x, middle(from!) + 8, { steps: 4 });
    await this.page.mouse.move(x, middle(to!), { steps: 12 });
    await this.#expectDraggedTo(title, position);
    await this.page.mouse.up();
    // dnd-kit takes a click within 50 ms of a drag for its end. No hand is that quick; a timer that the
    // page sets after dnd-kit's own ends after it, however busy the machine is.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
  }

  /** Picks a step up, moves it and puts it down with the keyboard alone. */
  async moveByKeyboard(title: string, keys: readonly ('ArrowUp' | 'ArrowDown')[]): Promise<void> {
    let position = (await this.steps()).indexOf(title) + 1;
    const handle = this.#handle(title);
    await handle.focus();
    await handle.press('Space');
    await this.#expectDraggedTo(title, position);
    // dnd-kit listens for the keys from a timer that it sets when the step is picked up.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    for (const key of keys) {
      await this.page.keyboard.press(key);
      position += key === 'ArrowDown' ? 1 : -1;
      await this.#expectDraggedTo(title, position);
    }
    await this.page.keyboard.press('Space');
  }

  /** What is heard once the step has been measured over that place: from there it goes on, or is put down. */
  async #expectDraggedTo(title: string, position: number): Promise<void> {
    const words = new RegExp(`^“${title}” is now at ${position} of \\d+\\.$`);
    await expect(this.page.getByRole('status').filter({ hasText: words })).toBeAttached();
  }

  /** Those that have made room for another slide to their places. */
  async #stepsAtRest(): Promise<void> {
    await this.#steps.evaluate(async (list) => {
      const underWay = list
        .getAnimations({ subtree: true })
        .filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(underWay.map(({ finished }) => finished));
    });
  }

  async pressInEditor(name: string | RegExp): Promise<void> {
    await this.editor.getByRole('button', { name }).first().click();
  }

  async press(name: string | RegExp, within: Locator = this.page.locator('body')): Promise<void> {
    await within.getByRole('button', { name }).first().click();
  }

  /** Goes to another page without loading the app again. */
  async followLink(name: string, within: Locator = this.page.locator('body')): Promise<void> {
    await within.getByRole('link', { name }).first().click();
  }

  async keys(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async expectSaved(): Promise<void> {
    await expect(this.editor.getByText('Saved in this browser.')).toBeVisible();
  }

  /** Presses a button that saves a file, and gives the file. */
  async download(within: Locator, name = 'Export'): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      within.getByRole('button', { name }).click(),
    ]);
    const path = await download.path();
    return { name: download.suggestedFilename(), text: await readFile(path, 'utf8') };
  }

  async import(name: string, content: string | Buffer): Promise<void> {
    // From the disk: handed over as a buffer, 50 MB take half a minute to reach the browser.
    const file = test.info().outputPath(name);
    await writeFile(file, content);
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Drops a file on the part of the reader's own tours, before or after it has its scripts. */
  async drop(name: string, content: string): Promise<void> {
    await this.page.locator('[data-own-tours]').evaluate(
      (part, [fileName, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], fileName, { type: 'application/json' }));
        for (const type of ['dragover', 'drop']) {
          part.dispatchEvent(
            new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
          );
        }
      },
      [name, content] as const,
    );
  }

  /** How many of Next's scripts the page has loaded. */
  async loadedScripts(): Promise<number> {
    return this.page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/_next\/.*\.js$/.test(new URL(name).pathname)).length,
    );
  }

  /** A tour of the reader's own, in the list of them. */
  own(title: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: title, exact: true }) });
  }

  /** Copies the link of a tour, and gives it. */
  async copyLink(within: Locator): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await within.getByRole('button', { name: 'Copy link' }).click();
    await expect(this.page.getByText(/^Link copied/)).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Puts a text where the tours are kept, as a fault of the browser or of ours would. */
  async spoil(id: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([key, value]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('third-neighbor-own-tours');
          opening.addEventListener('error', () => reject(opening.error!));
          opening.addEventListener('success', () => {
            const change = opening.result.transaction('tours', 'readwrite');
            change.objectStore('tours').put(value, key);
            change.addEventListener('complete', () => resolve());
          });
        }),
      [id, text] as const,
    );
  }

  /** Width of what there is to scroll sideways, in pixels. */
  async overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}

/** What two copies of a tour have in common. */
export function contentOf(file: string) {
  const { title, steps } = JSON.parse(file) as OwnTour;
  return { title, steps };
}
