import { mkdtemp, readFile, readdir, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { AtlasPage } from './atlas-page';
import { LecturePage, SpeakerPage } from './lecture-page';

/** Drives what takes lectures along as files, on the pages of the atlas. */
export class TakingPage {
  constructor(readonly atlas: AtlasPage) {}

  async #saved(page: Page, button: string, folder: string): Promise<string> {
    const pressed = page.getByRole('button', { name: button });
    const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
    const file = path.join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  /** Saves a tour that ships by the dialog of its page. @returns where the file is. */
  async saveLecture(tour: string, language: 'en' | 'vi' = 'en'): Promise<string> {
    const { page } = this.atlas;
    await page.goto(`/${language}/tours/${tour}`);
    await page.getByRole('link', { name: 'Take along' }).first().click();
    await expect(page.getByRole('dialog', { name: 'Take along' })).toBeVisible();
    return this.#saved(page, 'One file (.html)', await newFolder());
  }

  /** Saves all tours and unpacks them. @returns the folder. */
  async saveAllTours(): Promise<string> {
    const { page } = this.atlas;
    await page.goto('/en/tours');
    const folder = await newFolder();
    const zip = await this.#saved(page, 'All tours (.zip)', folder);
    const files = unzipSync(new Uint8Array(await readFile(zip)));
    for (const [name, bytes] of Object.entries(files)) {
      const file = path.join(folder, 'unpacked', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    return path.join(folder, 'unpacked');
  }

  /** Begins to save all tours, and stops. */
  async beginAndCancel(): Promise<void> {
    const { page } = this.atlas;
    await page.goto('/en/tours');
    await page.getByRole('button', { name: 'All tours (.zip)' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'No file was saved' })).toBeVisible();
  }
}

const newFolder = () => mkdtemp(path.join(tmpdir(), 'third-neighbor-file-'));

export const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).toSorted();

/** Drives saved lectures in a browser that has never seen the atlas and has no network. */
export class SavedLectures {
  readonly #windows: AtlasPage[] = [];

  private constructor(readonly context: BrowserContext) {}

  static async inNewProfile(browser: Browser): Promise<SavedLectures> {
    const context = await browser.newContext();
    await context.setOffline(true);
    await context.route(/^https?:/, (route) => route.abort());
    return new SavedLectures(context);
  }

  #watched(page: Page): AtlasPage {
    const atlas = new AtlasPage(page);
    this.#windows.push(atlas);
    return atlas;
  }

  async open(file: string): Promise<LecturePage> {
    const page = await this.context.newPage();
    const screen = new LecturePage(this.#watched(page));
    await page.goto(pathToFileURL(file).href);
    await screen.expectMap();
    return screen;
  }

  /** Opens the list of a folder, and the lecture that is linked there by this title. */
  async openFromList(folder: string, title: string): Promise<LecturePage> {
    const page = await this.context.newPage();
    const screen = new LecturePage(this.#watched(page));
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    await page.getByRole('link', { name: title }).click();
    await screen.expectMap();
    return screen;
  }

  async openSpeaker(screen: LecturePage): Promise<SpeakerPage> {
    const [page] = await Promise.all([this.context.waitForEvent('page'), screen.press('s')]);
    const speaker = new SpeakerPage(this.#watched(page));
    await speaker.expectConnected();
    return speaker;
  }

  /** The land is drawn, from tiles that the file has. */
  async expectDrawn(screen: LecturePage): Promise<void> {
    await expect(screen.atlas.page.locator('[data-drawn]').first()).toBeVisible();
  }

  button(screen: LecturePage, name: string) {
    return screen.atlas.page.getByRole('button', { name });
  }

  evidence(screen: LecturePage) {
    return screen.atlas.page.locator('[data-evidence-card]');
  }

  help(screen: LecturePage) {
    return screen.atlas.page.getByRole('dialog', { name: 'Keys' });
  }

  /** Nothing was asked of a network, and nothing was refused by the policy of the file. */
  async end(): Promise<void> {
    for (const { foreignRequests, unexpectedErrors } of this.#windows) {
      expect(foreignRequests, 'requests to a network').toEqual([]);
      expect(unexpectedErrors, 'errors on the console').toEqual([]);
    }
    await this.context.close();
  }
}
