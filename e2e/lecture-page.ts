import { expect, type BrowserContext, type Locator } from '@playwright/test';
import { AtlasPage } from './atlas-page';
import { framesDrawn } from './drawn-frames';

/** What the screen and the speaker's view have in common: the step, and keys that go on from it. */
class LectureWindow {
  constructor(readonly atlas: AtlasPage) {}

  protected get page() {
    return this.atlas.page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  async axeViolations(): Promise<string[]> {
    return this.atlas.axeViolations();
  }
}

/** Drives the screen of a lecture as a lecturer does, by keys first. */
export class LecturePage extends LectureWindow {
  async open(tour: string, step: number | string = 1): Promise<void> {
    await this.page.goto(`/en/present?tour=${tour}&step=${step}`);
    await expect(this.#announced).toBeAttached();
  }

  async openIn(language: 'en' | 'vi', tour: string): Promise<void> {
    await this.page.goto(`/${language}/present?tour=${tour}`);
    await expect(this.title).toBeVisible();
  }

  /** Opens a tour and presses a key in the moment in which the screen says where the lecture stands. */
  async openAndPressAtOnce(tour: string, pressed: string): Promise<void> {
    await this.page.addInitScript((key) => {
      const observer = new MutationObserver(() => {
        const isAnnounced = [...document.querySelectorAll('[role=status]')].some((status) =>
          status.textContent.startsWith('Step 1 of'),
        );
        if (!isAnnounced) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
      observer.observe(document, { childList: true, subtree: true });
    }, pressed);
    await this.page.goto(`/en/present?tour=${tour}`);
  }

  /** Keys one right after the other: the page draws nothing and no time passes in between. */
  async pressAtOnce(...keys: string[]): Promise<void> {
    await this.page.evaluate(async (pressed) => {
      for (const key of pressed) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        // React takes each key in before it hears the next.
        await Promise.resolve();
      }
    }, keys);
  }

  /** On another server than that of the other journeys. */
  async openAt(server: string, tour: string, step: number): Promise<void> {
    await this.page.goto(`${server}/en/present?tour=${tour}&step=${step}`);
    await expect(this.#announced).toBeAttached();
  }

  /** The screen does not get through to open its room again, until it is let through. */
  async holdReopening(): Promise<() => Promise<void>> {
    const room = '**/api/v1/lectures/*';
    await this.page.route(room, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    return () => this.page.unroute(room);
  }

  async openUnknown(tour: string): Promise<void> {
    await this.page.goto(`/en/present?tour=${tour}`);
    await expect(this.page.getByRole('heading', { name: 'There is no such tour' })).toBeVisible();
  }

  /** The same step in another window of this browser. */
  async secondScreen(context: BrowserContext): Promise<LecturePage> {
    const other = new LecturePage(new AtlasPage(await context.newPage()));
    await other.page.goto(this.page.url());
    await other.expectMap();
    return other;
  }

  /** What a screen reader is told. */
  get #announced(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^(Step \d|The screen is dark)/ });
  }

  async expectStep(step: number): Promise<void> {
    await expect(this.#announced).toHaveText(new RegExp(`^Step ${step} of`));
  }

  /** The step that the address names, for a reload. */
  async expectAddress(step: number): Promise<void> {
    await expect
      .poll(() => new URL(this.page.url()).searchParams.get('step') ?? '1')
      .toBe(String(step));
  }

  async expectBlack(isBlack: boolean): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Light the screen again' })).toHaveCount(
      isBlack ? 1 : 0,
    );
  }

  /** By the link beside the keys. */
  async switchLanguage(link: string): Promise<void> {
    await this.press('?');
    await this.page.getByRole('link', { name: link }).click();
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get years(): Locator {
    return this.page.locator('[data-years]');
  }

  get frozen(): Locator {
    return this.page.getByLabel('The picture is frozen');
  }

  get notes(): Locator {
    return this.page.getByRole('region', { name: 'Notes' });
  }

  get maps(): Locator {
    // The drawing inside is a region of its own, with the same beginning of its name.
    return this.page
      .getByRole('region', { name: /^Map of events/ })
      .and(this.page.locator('section'));
  }

  /** The map has drawn the names of its places. */
  async expectMap(): Promise<void> {
    await expect(
      this.maps
        .first()
        .getByRole('button', { name: /events?/ })
        .first(),
    ).toBeVisible();
  }

  /** Of these places, those that some map has not in view: each map of a comparison counts. */
  async outOfView(places: readonly string[]): Promise<string[]> {
    const maps = await this.maps.all();
    const missing = await Promise.all(
      maps.map((map) =>
        map.evaluate((region, names) => {
          const inView = [...region.querySelectorAll('[data-place][data-away=false]')];
          return names.filter((name) => !inView.some((one) => one.textContent.includes(name)));
        }, places),
      ),
    );
    return missing.flat();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  async choose(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  async goFromOverview(title: RegExp): Promise<void> {
    await this.dialog('All steps').getByRole('button', { name: title }).click();
  }

  /** Over the side of the map: one event, or the list of all sources of the step. */
  evidence(title?: string): Locator {
    return this.page.locator('[data-evidence-card]').and(
      // A card has its heading for its name.
      this.page.getByRole('region', title === undefined ? {} : { name: title }),
    );
  }

  /** Opens the evidence by a number in the text, from 1. */
  async pressNumber(number: number): Promise<void> {
    await this.page
      .getByRole('button', { name: `Evidence ${number}`, exact: true })
      .first()
      .click();
  }

  /** Below the text: titles, sources and doubts; hidden where they are folded to a line. */
  get footnotes(): Locator {
    return this.page.getByRole('list', { name: 'Who says so' }).getByRole('listitem');
  }

  get foldedSources(): Locator {
    return this.page.getByRole('button', { name: /^\d+ sources?/ });
  }

  /** The number of the lit sentence, from 1; 0 where the whole text is lit. */
  async expectLit(sentence: number): Promise<void> {
    await expect
      .poll(() =>
        this.page.locator('h1 + div').evaluate((text) => {
          const sentences = [...text.children];
          return sentences.findIndex((one) => one.ariaCurrent === 'true') + 1;
        }),
      )
      .toBe(sentence);
  }

  /** Of a reader's own text. */
  get litParagraph(): Locator {
    return this.page.locator('div[aria-current=true]');
  }

  /** Presses a link to the page of an event in a reader's own text. */
  async followNote(number: string): Promise<void> {
    await this.page.getByRole('link', { name: number, exact: true }).click();
  }

  /** Pixels of the text of the step. */
  async textSize(): Promise<number> {
    return this.page
      .locator('h1 + div')
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  }

  /** The size once the footnotes say who says so: until they are fetched, there is room for larger type. */
  async settledTextSize(): Promise<number> {
    await expect(this.footnotes.first()).toBeVisible();
    await expect(this.footnotes.filter({ hasNotText: ' · ' })).toHaveCount(0);
    await this.page.evaluate(framesDrawn, 2);
    return this.textSize();
  }

  /** By how many pixels the column of the text is too low for what is in it. */
  async overflow(): Promise<number> {
    return this.page
      .locator('h1')
      .locator('..')
      .evaluate((column) => column.scrollHeight - column.clientHeight);
  }

  /** Smallest type in the open card, in pixels on the screen. */
  async smallestTypeInCard(): Promise<number> {
    return this.evidence().evaluate((card) => {
      const scale = Number(getComputedStyle(card.firstElementChild!).zoom);
      const sizes = [...card.querySelectorAll('*')]
        .filter((element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
          ),
        )
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      return Math.min(...sizes) * scale;
    });
  }

  async scrollOfCard(): Promise<number> {
    return this.evidence()
      .getByRole('group')
      .evaluate((body) => body.scrollTop);
  }

  /** Moves the pointer over the map, as a hand does. */
  async movePointer(): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.page.mouse.move(width * 0.7, height * 0.5);
    await this.page.mouse.move(width * 0.72, height * 0.55);
  }

  async draw(): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.page.mouse.move(width * 0.5, height * 0.4);
    await this.page.mouse.down();
    await this.page.mouse.move(width * 0.6, height * 0.6, { steps: 4 });
    await this.page.mouse.up();
  }

  get strokes(): Locator {
    return this.page.locator('[data-stroke]');
  }

  /** Where the last stroke on the map is now. */
  async strokeBox(): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('[data-ink] [data-stroke]').last().boundingBox();
    return { x: Math.round(box!.x), y: Math.round(box!.y) };
  }

  /** Moves the map under the pen's strokes. */
  async zoomMap(): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.page.mouse.move(width * 0.75, height * 0.5);
    await this.page.mouse.wheel(0, -400);
  }

  get laser(): Locator {
    return this.page.locator('[data-laser]');
  }

  /** The name of a state on the map, by the code of its land. */
  stateName(code: string): Locator {
    return this.page.locator(`.state-name[data-state="${code}"]:not([hidden])`);
  }

  /** Whether a part of the screen lies within the map, and is cut by no edge of it. */
  async isWholeOnMap(part: Locator): Promise<boolean> {
    const [map, box] = [await this.maps.first().boundingBox(), await part.boundingBox()];
    return (
      map !== null &&
      box !== null &&
      box.x >= map.x &&
      box.y >= map.y &&
      box.x + box.width <= map.x + map.width &&
      box.y + box.height <= map.y + map.height
    );
  }

  /** Places out of view, named at the frame of the map. */
  get namesAtFrame(): Locator {
    return this.page.locator('[data-edge-place]:not([hidden])');
  }

  /** What the bar under the map explains. */
  get legend(): Locator {
    return this.page.locator('[data-sign]:not([hidden])');
  }

  /** Lines of the bar under the map. */
  async legendLines(): Promise<number> {
    const middles = await this.legend.evaluateAll((items) =>
      items.map((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    const inOrder = middles.toSorted((one, other) => one - other);
    // Those of one line differ by parts of a pixel.
    return inOrder.filter((middle, index) => index === 0 || middle - inOrder[index - 1]! > 6)
      .length;
  }

  /** The card beside what is pointed at on the map. */
  get hoverCard(): Locator {
    return this.maps.locator('> [aria-hidden=true].shadow-lg');
  }

  /** Whether something on the map shows that it has the focus. */
  async hasFocusOnMap(): Promise<boolean> {
    return this.maps.first().evaluate((map) => map.matches(':has(:focus-visible)'));
  }

  /** Moves the pointer on to a name that is shown on the map, and presses it there. */
  async pressName(): Promise<void> {
    const shown = this.maps.first().locator('[data-place][data-crowded=false][data-away=false]');
    const box = (await shown.first().boundingBox())!;
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** Keeps the pointer on the move over the name, as a hand does, until its card is there. */
  async expectHoverCard(): Promise<void> {
    const shown = this.maps.first().locator('[data-place][data-crowded=false][data-away=false]');
    let aside = 0;
    await expect
      .poll(async () => {
        const box = (await shown.first().boundingBox())!;
        aside = 1 - aside;
        await this.page.mouse.move(box.x + box.width / 2 + aside, box.y + box.height / 2);
        return this.hoverCard.isVisible();
      })
      .toBe(true);
  }

  /** Presses the middle of the map, wherever the pointer was. */
  async pressAtMiddle(): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.page.mouse.move(width * 0.68, height * 0.45);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** As long as a pointer rests until the map no longer takes it for one that points. */
  async restPointer(): Promise<void> {
    await expect(this.controls).toHaveAttribute('data-lively', 'false');
  }

  get controls(): Locator {
    return this.page.getByRole('group', { name: 'Lecture controls' });
  }

  async expectReady(): Promise<void> {
    await expect(this.text('Ready without network')).toBeAttached({ timeout: 60_000 });
  }

  /** Colours in the middle of the picture: an empty map has few. */
  async coloursOfMap(): Promise<number> {
    const { width, height, data } = await this.atlas.picture();
    const colours = new Set<number>();
    for (let y = Math.round(height * 0.2); y < height * 0.8; y += 2) {
      for (let x = Math.round(width * 0.5); x < width * 0.95; x += 2) {
        colours.add(data.readUInt32BE((y * width + x) * 4));
      }
    }
    return colours.size;
  }

  async isOfDevelopment(): Promise<boolean> {
    return (await this.page.locator('nextjs-portal').count()) > 0;
  }

  async speakerInWindow(): Promise<SpeakerPage> {
    const opened = this.page.context().waitForEvent('page');
    await this.press('s');
    const speaker = new SpeakerPage(new AtlasPage(await opened));
    await speaker.expectConnected();
    return speaker;
  }

  /** A browser that opens no windows for pages. */
  async blockWindows(): Promise<void> {
    await this.page.addInitScript(() => {
      window.open = () => null;
    });
  }

  /** Opens the lecture to others. @returns what the screen then shows for them. */
  async openToOthers(): Promise<{ code: string; speakerLink: string }> {
    await this.press('q');
    const dialog = this.dialog('Phone and audience');
    await dialog.getByRole('button', { name: 'Open to other devices' }).click();
    const code = await dialog.getByText(/^[A-Z0-9]{6}$/).innerText();
    await dialog.getByRole('radio', { name: 'Speaker' }).click();
    const link = dialog.getByRole('link', { name: 'Link to the speaker view' });
    const speakerLink = (await link.getAttribute('href'))!;
    await this.press('Escape');
    await expect(dialog).toBeHidden();
    return { code, speakerLink };
  }
}

/** Drives the speaker's view: a window, a tab, or a phone. */
export class SpeakerPage extends LectureWindow {
  static async openTab(atlas: AtlasPage, context: BrowserContext, tour: string) {
    const speaker = new SpeakerPage(await atlas.inNewPage(context));
    await speaker.page.goto(`/en/speaker?tour=${tour}`);
    return speaker;
  }

  static async openLink(context: BrowserContext, link: string) {
    const speaker = new SpeakerPage(new AtlasPage(await context.newPage()));
    await speaker.page.goto(link);
    return speaker;
  }

  async expectConnected(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Timer to zero' })).toBeEnabled();
  }

  async expectStep(step: number): Promise<void> {
    await expect(this.page.locator('header').getByRole('status')).toHaveText(
      new RegExp(`^Step ${step} of`),
    );
  }

  get remarks(): Locator {
    return this.page.locator('header').getByRole('status');
  }

  get noScreen(): Locator {
    return this.page
      .getByRole('status')
      .filter({ hasText: /No screen answers|The screen was closed/ });
  }

  get notes(): Locator {
    return this.page.getByRole('region', { name: 'Notes' });
  }

  async choose(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  /** Seconds on the timer. */
  async elapsed(): Promise<number> {
    const text = await this.page.locator('dd').first().innerText();
    return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  }
}

/** Drives what the audience has in its hands. */
export class AudiencePage extends LectureWindow {
  static async open(context: BrowserContext) {
    const audience = new AudiencePage(new AtlasPage(await context.newPage()));
    await audience.page.goto('/en/follow');
    return audience;
  }

  async enter(code: string): Promise<void> {
    await this.page.getByLabel('Code on the screen').fill(code.toLowerCase());
    await this.page.getByRole('button', { name: 'Follow' }).click();
  }

  async expectStep(step: number): Promise<void> {
    // What the room talks of has words of its own.
    const announced = this.page.getByRole('status').filter({ hasText: /^Step \d/ });
    await expect(announced).toHaveText(new RegExp(`^Step ${step} of`));
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async tapNumber(number: number): Promise<void> {
    await this.page
      .getByRole('button', { name: `Evidence ${number}`, exact: true })
      .first()
      .click();
  }

  evidence(title?: string): Locator {
    return this.page
      .locator('[data-evidence-card]')
      .and(this.page.getByRole('region', title === undefined ? {} : { name: title }));
  }

  async unfoldSources(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Who says so' }).click();
    return this.page.getByRole('list', { name: 'Who says so' }).getByRole('button');
  }

  get lit(): Locator {
    return this.page.locator('p[aria-current=true]');
  }

  async choose(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  async viewLink(): Promise<string> {
    const link = this.page.getByRole('link', { name: 'Open this view in the atlas' });
    return (await link.getAttribute('href'))!;
  }
}
