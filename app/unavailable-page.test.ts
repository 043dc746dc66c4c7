import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { unavailablePage } from './unavailable-page';

const ID = '01234567-89ab-4cde-8f01-23456789abcd';

it.each([
  ['en', 'The record cannot be read at the moment'],
  ['vi', 'Hiện không đọc được tư liệu'],
] as const)('says in %s what is wrong, with the id that the log has', async (locale, title) => {
  const html = await unavailablePage(locale, ID).text();
  expect(html).toContain(`<html lang="${locale}">`);
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).toContain(`<code>${ID}</code>`);
});

it('is a 503 that nobody keeps, and tells machines when to ask again', () => {
  const { status, headers } = unavailablePage('en', ID);
  expect(status).toBe(503);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('retry-after')).toBe('10');
});

it('runs the one script that looks whether the page is back', async () => {
  const page = unavailablePage('en', ID);
  const scripts = [...(await page.text()).matchAll(/<script>(.*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256').update(scripts[0]![1]!).digest('base64');
  expect(page.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  expect(scripts[0]![1]).toContain('location.reload()');
});
