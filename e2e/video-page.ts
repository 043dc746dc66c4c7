import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator } from '@playwright/test';
import { BufferSource, EncodedPacketSink, Input, MP4, WEBM } from 'mediabunny';
import type { AtlasPage } from './atlas-page';

interface ReadVideo {
  readonly width: number;
  readonly height: number;
  /** In seconds. */
  readonly duration: number;
  readonly frames: number;
  readonly bytes: number;
  /** Of the frames that were compared, how many look different from all before them. */
  readonly differentPictures: number;
}

/** So many frames from the beginning are decoded and compared. */
const COMPARED = 90;

/** Drives the recording of videos in the terms of who records them. */
export class VideoPage {
  readonly #downloads: Download[] = [];

  constructor(readonly atlas: AtlasPage) {
    this.#page.on('download', (download) => this.#downloads.push(download));
  }

  get #page() {
    return this.atlas.page;
  }

  /** The window in which the system asks for the file's place is not the page's, and no test can answer it. */
  async withoutFilePicker(): Promise<void> {
    await this.#page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  }

  /** As in a browser that cannot encode video. */
  async withoutEncoder(): Promise<void> {
    await this.#page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'));
  }

  async openYears(path: string): Promise<void> {
    await this.atlas.open(path);
    await this.atlas.openShare('Video');
  }

  /** The part of the dialog "Take along" of a tour that ships. */
  async openTour(id: string): Promise<void> {
    await this.#page.goto(`/en/tours/${id}`);
    await this.#page.getByRole('link', { name: 'Take along' }).first().click();
    await expect(this.dialog.getByRole('heading', { name: 'Video', exact: true })).toBeVisible();
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: /^(Share and save|Take along)/ });
  }

  get status(): Locator {
    return this.#section.getByRole('status').last();
  }

  get #section(): Locator {
    const section = this.dialog.getByRole('region', { name: 'Video', exact: true });
    return section.or(this.dialog.filter({ has: this.#page.getByText('Seconds a year') })).first();
  }

  get recordButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Video (.webm)' });
  }

  async choose(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name, exact: true }).check();
  }

  async chooseStep(number: number): Promise<void> {
    await this.dialog
      .getByRole('combobox', { name: 'What is recorded' })
      .selectOption({ index: number });
  }

  async writeCaptionsIntoPicture(): Promise<void> {
    await this.dialog
      .getByRole('checkbox', { name: 'Write the captions into the picture' })
      .check();
  }

  async begin(): Promise<void> {
    await expect(this.recordButton).not.toHaveAttribute('aria-disabled');
    await this.recordButton.click();
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel' }).click();
  }

  get savedFiles(): readonly string[] {
    return this.#downloads.map((download) => download.suggestedFilename());
  }

  /** @param ending of the file's name. */
  async textOf(ending: string): Promise<string> {
    return (await this.#bytesOf(ending)).toString('utf8');
  }

  async #bytesOf(ending: string): Promise<Buffer> {
    const found = () => this.#downloads.find((one) => one.suggestedFilename().endsWith(ending));
    await expect.poll(() => found() !== undefined).toBe(true);
    return readFile(await found()!.path());
  }

  /** Reads a saved video as a player would. */
  async video(ending = '.webm'): Promise<ReadVideo> {
    const bytes = await this.#bytesOf(ending);
    const input = new Input({ source: new BufferSource(bytes), formats: [WEBM, MP4] });
    const track = (await input.getPrimaryVideoTrack())!;
    const packets = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    const config = (await track.getDecoderConfig())!;
    return {
      width: await track.getDisplayWidth(),
      height: await track.getDisplayHeight(),
      duration: await input.computeDuration(),
      frames: packets.length,
      bytes: bytes.length,
      differentPictures: await this.#differentPictures(
        config.codec,
        packets.slice(0, COMPARED).map(({ type, microsecondTimestamp, data }) => ({
          type,
          timestamp: microsecondTimestamp,
          data: Buffer.from(data).toString('base64'),
        })),
      ),
    };
  }

  /** The browser decodes what it has encoded, and counts the pictures that differ. */
  async #differentPictures(
    codec: string,
    packets: readonly { type: 'key' | 'delta'; timestamp: number; data: string }[],
  ): Promise<number> {
    return this.#page.evaluate(
      async ({ codec: name, chunks }) => {
        const canvas = new OffscreenCanvas(160, 90);
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        const pictures = new Set<string>();
        const decoder = new VideoDecoder({
          output: (frame) => {
            context.drawImage(frame, 0, 0, 160, 90);
            pictures.add(context.getImageData(0, 0, 160, 90).data.join());
            frame.close();
          },
          error: (error) => {
            throw error;
          },
        });
        decoder.configure({ codec: name });
        for (const { type, timestamp, data } of chunks) {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          decoder.decode(new EncodedVideoChunk({ type, timestamp, data: bytes }));
        }
        await decoder.flush();
        return pictures.size;
      },
      { codec, chunks: packets },
    );
  }
}
