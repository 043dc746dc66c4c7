import { expect, type Locator } from '@playwright/test';
import type { ToursPage } from './tours-page';

/** What a camera writes beside the pixels, and what nobody is to find in a tour. */
export const CAMERA_NOTE = 'taken at home';

/** Drives steps without a map: in the editor, and as they are seen. */
export class SlidesPage {
  constructor(readonly tours: ToursPage) {}

  get #page() {
    return this.tours.page;
  }

  /** @param kind as the menu has it. */
  async add(kind: string): Promise<void> {
    const { editor } = this.tours;
    await editor.getByRole('button', { name: 'Add another kind of step' }).click();
    await editor.getByRole('button', { name: kind, exact: true }).click();
  }

  async addTitled(kind: string, title: string): Promise<void> {
    await this.add(kind);
    await this.write('Title of the step', title);
  }

  async write(field: string, text: string): Promise<void> {
    await this.tours.editor.getByRole('textbox', { name: field, exact: true }).fill(text);
  }

  /** A photograph as a camera writes it. */
  async photograph(width: number, height: number): Promise<Buffer> {
    const base64 = await this.#page.evaluate(
      ([wide, high]) => {
        const canvas = document.createElement('canvas');
        canvas.width = wide;
        canvas.height = high;
        const context = canvas.getContext('2d')!;
        const colours = context.createLinearGradient(0, 0, wide, high);
        colours.addColorStop(0, 'teal');
        colours.addColorStop(1, 'orange');
        context.fillStyle = colours;
        context.fillRect(0, 0, wide, high);
        return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!;
      },
      [width, height] as const,
    );
    const jpeg = Buffer.from(base64, 'base64');
    const note = Buffer.from(CAMERA_NOTE);
    // A comment segment (JPEG, marker FE) behind the first two bytes.
    const length = Buffer.from([0, note.length + 2]);
    return Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xfe]),
      length,
      note,
      jpeg.subarray(2),
    ]);
  }

  async pick(name: string, mimeType: string, buffer: Buffer): Promise<void> {
    await this.tours.editor
      .getByLabel(/^Choose (a|another) picture$/)
      .setInputFiles({ name, mimeType, buffer });
  }

  /** As from the clipboard. */
  async paste(buffer: Buffer): Promise<void> {
    await this.#page.evaluate(
      (bytes) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([new Uint8Array(bytes)], 'a.jpg', { type: 'image/jpeg' }));
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
        );
      },
      [...buffer],
    );
  }

  get fieldOfPicture(): Locator {
    return this.tours.editor.getByRole('group', { name: 'Picture', exact: true });
  }

  /** On whatever page it is shown. */
  slide(kind: 'title' | 'section' | 'image' | 'end'): Locator {
    return this.#page.locator(`[data-slide=${kind}]`);
  }

  /** A picture that the browser has drawn. */
  async expectPicture(within: Locator, alternative: string): Promise<void> {
    const picture = within.getByRole('img', { name: alternative });
    await expect(picture).toBeVisible();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }

  /** By how many pixels the slide on the screen is too small for what is on it. */
  async overflow(): Promise<number> {
    return this.#page
      .locator('main > div > [data-slide] > :first-child')
      .evaluate((box) => box.scrollHeight - box.clientHeight);
  }

  /** On a phone they are fetched only then. */
  async openSources(): Promise<void> {
    await this.slide('end').getByRole('button', { name: 'Sources of the tour' }).click();
  }

  /** Whether nothing of the map beneath a slide can be seen at the middle of the screen. */
  async coversMap(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const at = document.elementFromPoint(window.innerWidth * 0.7, window.innerHeight * 0.5);
      return at?.closest('[data-slide]') !== null;
    });
  }
}
