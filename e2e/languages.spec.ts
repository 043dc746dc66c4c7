import { expect, test } from '@playwright/test';

for (const [accepted, language] of [
  ['en-GB,vi;q=0.5', 'en'],
  ['vi-VN,en;q=0.5', 'vi'],
  ['fr', 'en'],
]) {
  test(`who accepts ${accepted} is led to ${language}`, async ({ request }) => {
    const headers = { 'accept-language': accepted! };
    const response = await request.get('/tours?a=b', { headers, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()['location']).toMatch(new RegExp(`/${language}/tours\\?a=b$`));
  });
}

for (const [path, plain] of [
  ['/en-US', '/en'],
  ['/en-GB/events?from=2010&to=2012', '/en/events?from=2010&to=2012'],
  ['/vi-VN/tours?a=%2Cb', '/vi/tours?a=%2Cb'],
  ['/EN/events/hanoi-summit-2019', '/en/events/hanoi-summit-2019'],
]) {
  test(`${path} moves to ${plain}`, async ({ request, baseURL }) => {
    const response = await request.get(path!, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    const location = new URL(response.headers()['location']!, baseURL);
    expect(location.origin).toBe(baseURL);
    expect(`${location.pathname}${location.search}`).toBe(plain);
  });
}

for (const path of [
  '',
  '?types=2.visit&open=place.hanoi',
  '/events/hanoi-summit-2019',
  '/sources?text=yonhap',
  '/handout?tour=mongolia-the-mediator',
  '/present?tour=mongolia-the-mediator&step=3',
  '/speaker?tour=mongolia-the-mediator',
  '/follow?room=abc234',
  '/events/never-was',
  '/handout?tour=never-was',
  '/nothing/here',
]) {
  test(`/en${path} names its own translation`, async ({ page }) => {
    await page.goto(`/en${path}`);
    for (const language of ['en', 'vi']) {
      const address = page.locator(`head link[rel=alternate][hreflang=${language}]`);
      await expect(address).toHaveCount(1);
      const { pathname, search } = new URL(
        await address.evaluate((link) => (link as HTMLLinkElement).href),
      );
      expect(`${pathname}${search}`).toBe(`/${language}${path}`);
    }
  });
}

for (const path of ['/events/never-was', '/handout?tour=never-was', '/sources?text=yonhap']) {
  test(`the other language of /en${path} keeps it whole`, async ({ page }) => {
    await page.goto(`/en${path}`);
    const link = page.getByRole('link', { name: 'Tiếng Việt' });
    await expect(link).toHaveAttribute('href', `/vi${path}`);
  });
}
