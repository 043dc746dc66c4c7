import { mergeTests } from '@playwright/test';
import { expect, test as described } from './described-api';
import { EmbedPage } from './embed-page';
import { test as journey } from './journey';

const test = mergeTests(described, journey).extend<{ embed: EmbedPage }>({
  embed: async ({ atlas, baseURL }, use) => {
    const embed = new EmbedPage(atlas, baseURL!);
    await use(embed);
    embed.close();
  },
});

const SERVICE = '/api/v1/reconcile';

test('a program reads the manifest and reconciles by what it says', async ({ api, request }) => {
  const manifest = await (await api.get(SERVICE)).json();
  expect(manifest.versions).toContain('0.2');

  const queries = JSON.stringify({ q0: { query: 'Hà Nội', type: 'place', limit: 3 } });
  const byForm = await (await api.postForm(SERVICE, { queries })).json();
  const byAddress = await (await api.get(`${SERVICE}?${new URLSearchParams({ queries })}`)).json();
  expect(byAddress).toEqual(byForm);
  const [best] = byForm.q0.result;
  expect(best).toMatchObject({ id: 'place.hanoi', match: true });

  const { pathname, search } = new URL(manifest.view.url.replace('{{id}}', best.id));
  const page = await request.get(`${pathname}${search}`);
  expect([page.status(), new URL(page.url()).pathname]).toEqual([200, '/en/places/hanoi']);

  const extend = JSON.stringify({ ids: [best.id], properties: [{ id: 'country' }] });
  const extended = await (await api.postForm(SERVICE, { extend })).json();
  expect(extended.rows).toEqual({ 'place.hanoi': { country: [{ str: 'VN' }] } });
});

test('the names of the Vietnamese service are Vietnamese', async ({ api }) => {
  const manifest = await (await api.get(`${SERVICE}?language=vi`)).json();
  const { service_path: path } = manifest.suggest.entity;
  const { result } = await (await api.get(`${path}?prefix=hano`)).json();
  expect(result).toContainEqual(expect.objectContaining({ id: 'place.hanoi', name: 'Hà Nội' }));
});

for (const [path, status] of [
  [SERVICE, 200],
  [`${SERVICE}?queries=%7B`, 400],
  [`${SERVICE}/suggest/type?prefix=p`, 200],
  [`${SERVICE}/properties?type=place`, 200],
  [`${SERVICE}/entity/river.hanoi`, 404],
] as const) {
  test(`${path} may be read by pages of other sites`, async ({ api }) => {
    const response = await api.get(path, { origin: 'https://elsewhere.example' });
    expect(response.status()).toBe(status);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    expect(response.headers()['x-frame-options']).toBe('DENY');
  });
}

test('a browser that asks before it sends a form is let in, and only here', async ({ request }) => {
  const ask = async (path: string) =>
    (
      await request.fetch(path, { method: 'OPTIONS', headers: { origin: 'https://a.example' } })
    ).headers();
  expect(await ask(SERVICE)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': expect.stringContaining('POST'),
  });
  expect((await ask('/api/v1/events'))['access-control-allow-origin']).toBeUndefined();
});

test('a preview is drawn in a frame of another site', async ({ api, embed }) => {
  const path = `${SERVICE}/preview?id=event.hanoi-summit-2019`;
  expect((await api.get(path)).headers()['x-frame-options']).toBeUndefined();
  // What its policy refuses would be an error on the console, which the driver counts.
  await embed.openEssay([path]);
  await embed.scrollTo(0);
  const preview = embed.frame(0);
  const heading = preview.getByRole('heading', { level: 1 });
  await expect(heading).not.toBeEmpty();
  await expect(preview.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
    'href',
    /\/en\/events\/hanoi-summit-2019$/,
  );
  // Its own style applies: the policy names it.
  await expect(heading).toHaveCSS('font-weight', '600');
  await expect(heading).toHaveCSS('margin-top', '0px');
});
