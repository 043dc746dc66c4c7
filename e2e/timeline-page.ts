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

  field(end: 'From year' | 'To year', name: Name = null): Locator {
    return this.#timeline.getByRole('textbox', { name: ofPeriod(end, name) });
  }

  async type(end: 'From year' | 'To year', text: string, name: Name = null): Promise<void> {
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

  async choose(option: 'Year by year' | 'Event by event' | 'Slow' | 'Fast'): Promise<void> {
    await this.#timeline.getByRole('radio', { name: option }).click();
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
