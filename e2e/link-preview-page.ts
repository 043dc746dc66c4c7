import { expect, type APIResponse } from '@playwright/test';
import { PNG } from 'pngjs';
import type { AtlasPage } from './atlas-page';

/** Sees a page as a program does that shows a preview of a link: its HTML and no script. */
export class LinkPreviewPage {
  constructor(private readonly atlas: AtlasPage) {}

  /** The tags in the head of a page, by their property or name. */
  async tagsOf(path: string): Promise<ReadonlyMap<string, string>> {
    const { page } = this.atlas;
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    await page.goto('about:blank');
    const tags = await page.evaluate((text) => {
      const { head } = new DOMParser().parseFromString(text, 'text/html');
      return [...head.querySelectorAll('meta')].map((tag): [string, string] => [
        tag.getAttribute('property') ?? tag.name,
        tag.content,
      ]);
    }, html);
    return new Map(tags);
  }

  /** At the address that the tags name, on the server of the journey whatever SITE_URL says. */
  async fetchPicture(tags: ReadonlyMap<string, string>): Promise<APIResponse> {
    const { pathname, search } = new URL(tags.get('og:image') ?? '');
    return this.fetch(`${pathname}${search}`);
  }

  fetch(path: string): Promise<APIResponse> {
    return this.atlas.page.request.get(path);
  }

  /** Its size, and how many colours it has. */
  async read(answer: APIResponse) {
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('image/png');
    const { width, height, data } = PNG.sync.read(await answer.body());
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
    return { width, height, colours: colours.size };
  }
}
