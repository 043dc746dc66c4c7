import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

const CONTROLS = 'a[href], button, input, summary';

/** What stands round the map: the header, the ways in, and the window that all of it has to fit. */
export class SurroundingsPage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  get header(): Locator {
    return this.#page.getByRole('banner');
  }

  get skipLink(): Locator {
    return this.#page.getByRole('link', { name: 'Skip to the map' });
  }

  get canvas(): Locator {
    return this.atlas.map.locator('canvas.maplibregl-canvas');
  }

  get waysIn(): Locator {
    return this.#page.getByRole('region', { name: /^(Three ways in|Ba lối vào)$/ });
  }

  way(name: string): Locator {
    return this.waysIn.getByRole('link', { name: new RegExp(`^${name}`) });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** The parts of the page that Tab stops at before it comes to the map. */
  async stopsBeforeMap(): Promise<string[]> {
    const stops: string[] = [];
    for (;;) {
      await this.press('Tab');
      const name = await this.#page.evaluate(() => {
        const focused = document.activeElement;
        if (focused?.matches('canvas.maplibregl-canvas')) return null;
        return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      });
      if (name === null) return stops;
      stops.push(name);
      expect(stops.length, stops.join(' · ')).toBeLessThan(60);
    }
  }

  /** Controls of the header that the window cuts, that lie over each other, or whose words do not fit. */
  async headerFaults(): Promise<string[]> {
    return this.header.evaluate((header, controls) => {
      const nameOf = (element: Element) =>
        element.getAttribute('aria-label') ?? element.textContent ?? '';
      const seen = [...header.querySelectorAll<HTMLElement>(`h1, ${controls}`)]
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
      const faults: string[] = [];
      for (const [index, { element, box }] of seen.entries()) {
        if (box.left < 0 || box.right > window.innerWidth) faults.push(`cut: ${nameOf(element)}`);
        if (element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + 1)
          faults.push(`too long: ${nameOf(element)}`);
        for (const { element: other, box: next } of seen.slice(index + 1)) {
          const isApart = box.right <= next.left + 0.5 || next.right <= box.left + 0.5;
          // The field of the search has its button inside.
          if (!isApart && !element.parentElement!.contains(other))
            faults.push(`${nameOf(element)} over ${nameOf(other)}`);
        }
      }
      return faults;
    }, CONTROLS);
  }

  /**
   * Controls that stand over the map, in header or timeline, of which something else covers the middle
   * even when the page is scrolled to them.
   */
  async coveredControls(): Promise<string[]> {
    const parts = ['header', '[data-map-obstacle]', 'section.border-t', '.maplibregl-ctrl-attrib'];
    const within = parts.map((part) => `${part} :is(${CONTROLS})`).join(', ');
    return this.#page.evaluate((selector) => {
      const covered: string[] = [];
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        // The sliders of the keyboard: a hand has the handles that are drawn over them.
        if (getComputedStyle(element).pointerEvents === 'none') continue;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const top = document.elementFromPoint(x, y);
        const isFree = top !== null && (element.contains(top) || top.contains(element));
        if (!isFree) covered.push(element.getAttribute('aria-label') ?? element.textContent ?? '');
      }
      window.scrollTo(0, 0);
      return covered;
    }, within);
  }

  /** Names on the map that are drawn and that its edge, a panel, or what stands on it cuts. */
  async cutNames(): Promise<string[]> {
    return this.atlas.map.evaluate((map) => {
      const edge = map.getBoundingClientRect();
      const covers = [
        ...document.querySelectorAll('#filters, [data-map-obstacle], .maplibregl-ctrl-attrib'),
      ]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      const names = map.querySelectorAll<HTMLElement>(
        '[data-place]:not([hidden], [data-crowded="true"], [data-away="true"])',
      );
      return [...names]
        .filter((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const isOutside =
            left < edge.left - 1 ||
            right > edge.right + 1 ||
            top < edge.top - 1 ||
            bottom > edge.bottom + 1;
          const isCovered = covers.some(
            (box) =>
              left < box.right - 1 &&
              box.left < right - 1 &&
              top < box.bottom - 1 &&
              box.top < bottom - 1,
          );
          return isOutside || isCovered;
        })
        .map(({ textContent }) => textContent ?? '');
    });
  }

  /** Pixels by which a box that scrolls or clips cuts the line round what has the focus. */
  async cutOfFocusLine(): Promise<number> {
    return this.#page.evaluate(() => {
      const focused = document.activeElement!;
      const { outlineWidth, outlineOffset } = getComputedStyle(focused);
      const grown = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const { left, right } = focused.getBoundingClientRect();
      let cut = 0;
      for (let box = focused.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const outer = box.getBoundingClientRect();
        cut = Math.max(cut, outer.left - (left - grown), right + grown - outer.right);
      }
      return cut;
    });
  }

  async mapHeight(): Promise<number> {
    return (await this.atlas.map.boundingBox())!.height;
  }

  /** Pixels that the page is wider than the window. */
  async overflow(): Promise<number> {
    return this.#page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** Pixels that the page is higher than the window. */
  async scrollable(): Promise<number> {
    return this.#page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
  }

  parameter(name: string): string | null {
    return new URL(this.#page.url()).searchParams.get(name);
  }
}
