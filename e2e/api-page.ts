import { expect, type Locator } from '@playwright/test';
import type { RecordPages } from './record-pages';

/** Drives the page on which the API is tried. */
export class ApiPageDriver {
  constructor(readonly pages: RecordPages) {}

  /** The forms; each is named by what it asks: `GET /api/v1/events`. */
  get forms(): Locator {
    return this.pages.content.getByRole('form');
  }

  form(operation: string): Locator {
    return this.pages.content.getByRole('form', { name: operation, exact: true });
  }

  async fill(operation: string, name: string, value: string): Promise<void> {
    await this.form(operation).getByLabel(name, { exact: true }).fill(value);
  }

  async choose(operation: string, name: string, value: string): Promise<void> {
    await this.form(operation).getByLabel(name, { exact: true }).selectOption(value);
  }

  async send(operation: string): Promise<Locator> {
    await this.form(operation).getByRole('button').click();
    return this.answer(operation);
  }

  answer(operation: string): Locator {
    return this.pages.content.getByRole('region', {
      name: new RegExp(
        `^(Answer of|Câu trả lời của) ${operation.replaceAll(/[{}/.]/g, String.raw`\$&`)}$`,
      ),
    });
  }

  /** Once what sends the forms from the page is there: it takes from the browser a form that is sent. */
  async ready(): Promise<void> {
    await expect.poll(() => this.#isSendingLeftToBrowser()).toBe(false);
  }

  /** Of a form that asks for little, and has no place for its answer. */
  async #isSendingLeftToBrowser(): Promise<boolean> {
    return this.pages.atlas.page.evaluate(() => {
      const form = document.createElement('form');
      Object.assign(form.dataset, { operation: 'none', method: 'GET', path: '/api/v1/health' });
      document.body.append(form);
      const isLeft = form.dispatchEvent(
        new SubmitEvent('submit', { bubbles: true, cancelable: true }),
      );
      form.remove();
      return isLeft;
    });
  }

  async names(): Promise<string[]> {
    const forms = await this.forms.all();
    return Promise.all(forms.map(async (form) => (await form.getAttribute('aria-label'))!));
  }

  /** The address of the page that a form opens. */
  async opened(operation: string): Promise<string> {
    const [popup] = await Promise.all([
      this.pages.atlas.page.waitForEvent('popup'),
      this.form(operation).getByRole('button').click(),
    ]);
    await popup.waitForLoadState();
    const { pathname, search } = new URL(popup.url());
    await expect(popup.locator('body')).not.toBeEmpty();
    await popup.close();
    return `${pathname}${search}`;
  }
}
