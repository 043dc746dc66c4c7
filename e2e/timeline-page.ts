import { expect, type Locator, type Page } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

type Name = 'A' | 'B' | null;
const ofPeriod = (label: string, name: Name) =>
  name === null ? label : `${label}, period ${name}`;

/** Drives the timeline in the reader's terms. */
export class TimelinePage {
  readonly #page: Page;

  constructor(readonly atlas: AtlasPage) {
    this.#page = atlas.page;
  }

  get #timeline(): Locator {
    return this.#page.getByRole('region', { name: 'Timeline' });
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(path);
    await expect(this.strip).toBeAttached();
  }

  parameter(name: string): string | null {
    return new URL(this.#page.url()).searchParams.get(name);
  }

  /** "2011–2013", "–2013", "" as the link says it. */
  get years(): string {
    const [from, to] = [this.parameter('from'), this.parameter('to')];
    return from === null && to === null ? '' : `${from ?? ''}–${to ?? ''}`;
  }

  thumb(end: 'From year' | 'To year' | 'Move the chosen years', name: Name = null): Locator {
    return this.#timeline.getByRole('slider', { name: ofPeriod(end, name) });
  }

  field(end: 'From year' | 'To year' | 'Year', name: Name = null): Locator {
    return this.#timeline.getByRole('textbox', { name: ofPeriod(end, name), exact: true });
  }

  async type(
    end: 'From year' | 'To year' | 'Year',
    text: string,
    name: Name = null,
  ): Promise<void> {
    await this.field(end, name).fill(text);
    await this.field(end, name).press('Enter');
  }

  get mistake(): Locator {
    return this.#timeline.getByRole('alert').filter({ hasText: /./ });
  }

  mode(name: 'Range' | 'One year' | 'Up to a year'): Locator {
    return this.#timeline.getByRole('radio', { name });
  }

  button(name: string | RegExp): Locator {
    return this.#timeline.getByRole('button', { name, exact: true });
  }

  async choose(option: 'By year' | 'By event' | 'Highlights' | 'Slow' | 'Fast'): Promise<void> {
    await this.#timeline.getByRole('radio', { name: option }).click();
  }

  /** On a phone, where the choices of playing are behind a button. */
  async withSettings(work: () => Promise<void>): Promise<void> {
    await this.button('How to play').click();
    await work();
    await this.#page.keyboard.press('Escape');
    await expect(this.#timeline.getByRole('dialog')).toHaveCount(0);
  }

  /** A period with a name. */
  preset(name: RegExp): Locator {
    return this.#timeline.getByRole('button', { name });
  }

  get ongoing(): Locator {
    return this.#timeline.getByRole('checkbox', { name: 'With what still goes on' });
  }

  /** What playing tells of where it is. */
  get caption(): Locator {
    return this.#timeline.locator('[data-caption]:visible');
  }

  get scrubber(): Locator {
    return this.#timeline.getByRole('slider', { name: 'Through the events' });
  }

  /** How many events are still to come. */
  get left(): Locator {
    return this.#timeline.getByText(/^(none|\d+) left$/).filter({ visible: true });
  }

  /** How long playing takes. */
  get total(): Locator {
    return this.#timeline.getByText(/^total \d+:\d\d$/).filter({ visible: true });
  }

  get restriction(): Locator {
    return this.#page.getByRole('button', { name: /^Remove filter: / });
  }

  /** Where bars, buttons and map are, to see that nothing jumps. */
  async layout(): Promise<string> {
    const parts = [
      this.#timeline,
      this.#timeline.getByRole('img'),
      this.#timeline.getByRole('button', { name: /^(Play|Pause)/ }).first(),
      this.#timeline.getByRole('button', { name: 'All years' }),
      this.atlas.map,
    ];
    const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
    return JSON.stringify(boxes);
  }

  /** The composite of all events, and the event that it stands at. */
  get strip(): Locator {
    return this.#page.getByRole('listbox', { name: 'Events in the order of time' });
  }

  get eventReached(): Locator {
    return this.strip.getByRole('option');
  }

  /** Drags over the bars, between parts of the axis; `height` is a part of the bars' from the top. */
  async drag(from: number, to: number, height = 0.3): Promise<void> {
    const box = (await this.#timeline.getByRole('img').boundingBox())!;
    const y = box.y + box.height * height;
    await this.#page.mouse.move(box.x + box.width * from, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + box.width * ((from + to) / 2), y);
    await this.#page.mouse.move(box.x + box.width * to, y);
    await this.#page.mouse.up();
  }

  /** Clicks on the strip at a part of its width. */
  async clickStrip(at: number): Promise<void> {
    const box = (await this.strip.boundingBox())!;
    await this.#page.mouse.move(box.x + box.width * at, box.y + box.height / 6);
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  /** Where the axis has its years, in pixels, to see that none moves. */
  async axis(): Promise<string> {
    return this.#timeline
      .locator('[aria-hidden] span[style]')
      .filter({ hasText: /^\d{4}$/ })
      .evaluateAll((ticks) =>
        ticks.map((tick) => `${tick.textContent}@${tick.getAttribute('style')}`).join(' '),
      );
  }

  get undatedBin(): Locator {
    return this.#timeline.getByRole('button', { name: /undated/ });
  }

  get opened(): string | null {
    return this.parameter('open');
  }
}
