import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Where the map looks. */
export class FramePage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  /** Whether a place is on the map, and no panel or sheet stands over the middle of its name. */
  async shows(place: string): Promise<boolean> {
    const name = this.atlas.place(place);
    if ((await name.getAttribute('data-away')) !== 'false') return false;
    return name.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const region = element.closest('section')!;
      const over = document.elementsFromPoint(x, y)[0];
      return over !== undefined && region.contains(over);
    });
  }

  /** The names of places that are not seen, of these. */
  async hidden(places: readonly string[]): Promise<string[]> {
    const seen = await Promise.all(places.map((place) => this.shows(place)));
    return places.filter((_, index) => !seen[index]);
  }

  /** The camera that a link to the view would name. */
  get camera(): string | null {
    return new URL(this.#page.url()).searchParams.get('camera');
  }

  /** The frame that a link to the view would name. */
  get frame(): string | null {
    return new URL(this.#page.url()).searchParams.get('frame');
  }

  /** Makes the window another size. */
  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  /** The bearing in degrees that a link would name. */
  get bearing(): number {
    return Number(this.camera?.split(',')[3] ?? 0);
  }

  /** What is said when a part of a link is replaced by its default. */
  get unreadable(): Locator {
    return this.#page.getByText(/^Part of this link could not be read/);
  }

  get northButton(): Locator {
    return this.atlas.map.getByRole('button', { name: 'Turn north up' });
  }

  get zoomInButton(): Locator {
    return this.atlas.map.getByRole('button', { name: 'Zoom in' });
  }

  /** Turns the map by its own keys. */
  async turn(): Promise<void> {
    await this.atlas.map.locator('canvas.maplibregl-canvas').focus();
    await this.#page.keyboard.press('Shift+ArrowRight');
  }
}
