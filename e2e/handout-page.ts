import { expect, type Locator } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { tourFragment } from '@/lib/tours/tour-link';
import { OWN_TOUR_FORMAT, OWN_TOUR_VERSION, type OwnTour } from '@/lib/tours/own-tour';
import type { AtlasPage } from './atlas-page';

interface Sheet {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES_A_POINT = 25.4 / 72;

/** Drives the handout of a tour in the terms of who prints it. */
export class HandoutPage {
  constructor(readonly atlas: AtlasPage) {}

  /** Opens a handout, and waits until it is whole and can be printed. */
  async open(path: string): Promise<void> {
    await this.atlas.page.goto(path);
    await expect(this.title).toBeVisible();
    await expect(this.sheet.locator('#about')).toBeAttached();
  }

  /** Opens the handout of a tour that the link itself holds. */
  async openLinked(steps: readonly Omit<OwnTour['steps'][number], 'id'>[]): Promise<void> {
    const tour: OwnTour = {
      format: OWN_TOUR_FORMAT,
      version: OWN_TOUR_VERSION,
      id: '7f0c1c1e-6f0b-4f63-9c3b-0d6f6a3a2b11',
      title: 'My own lecture',
      changedAt: '2026-01-02T03:04:05.000Z',
      steps: steps.map((step, index) => ({ id: `step-${index}`, ...step })),
    };
    await this.open(`/en/handout?tour=link${await tourFragment(tour)}`);
  }

  async status(path: string): Promise<number> {
    return (await this.atlas.page.request.get(path)).status();
  }

  get sheet(): Locator {
    return this.atlas.page.locator('article');
  }

  get title(): Locator {
    return this.sheet.getByRole('heading', { level: 1 });
  }

  get steps(): Locator {
    return this.sheet.locator('section[aria-labelledby^="step-"]');
  }

  get maps(): Locator {
    return this.steps.getByRole('img', { name: /^(Map|Bản đồ), / });
  }

  step(number: number): Locator {
    return this.steps.nth(number - 1);
  }

  /** Full references below a step, each with its number. */
  sourcesOf(step: Locator): Locator {
    return step.locator('li').filter({ has: this.atlas.page.locator('cite') });
  }

  /** Empty lines that are shown under a step. */
  linesOf(step: Locator): Locator {
    return step.locator('.handout-of-lines > div').filter({ visible: true });
  }

  switch(name: string): Locator {
    return this.atlas.page.getByRole('checkbox', { name });
  }

  get printButton(): Locator {
    return this.atlas.page.getByRole('button', { name: /^(Print|In hoặc)/ });
  }

  /** How often the browser was asked to print, from now on. */
  async watchPrinting(): Promise<() => Promise<number>> {
    await this.atlas.page.evaluate(() => {
      Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
    });
    return () => this.atlas.page.evaluate(() => (window as { printed?: number }).printed ?? 0);
  }

  /** The sheets that come out of the printer; of the size that the style sheet asks for, with `css`. */
  async print(format: 'A4' | 'Letter' | 'css'): Promise<Sheet[]> {
    const size = format === 'css' ? { preferCSSPageSize: true } : { format };
    const file = await PDFDocument.load(await this.atlas.page.pdf(size));
    return file.getPages().map((page) => ({
      width: Math.round(page.getWidth() * MILLIMETRES_A_POINT),
      height: Math.round(page.getHeight() * MILLIMETRES_A_POINT),
    }));
  }

  /** Colour of the paper under the text, as it is printed. */
  async printedGround(colorScheme: 'light' | 'dark'): Promise<string> {
    await this.atlas.page.emulateMedia({ media: 'print', colorScheme });
    const ground = await this.sheet.evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
    await this.atlas.page.emulateMedia({ media: null, colorScheme: null });
    return ground;
  }

  /** Pixels that the page is wider than the window. */
  async overflow(): Promise<number> {
    return this.atlas.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}
