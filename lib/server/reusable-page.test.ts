import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { CachedPage } from './cached-page';
import { contentSecurityPolicy } from './content-security-policy';
import { missingPageAnswer, reusablePage } from './reusable-page';

const SCRIPTS = {
  document: 'own()',
  later: 'first()',
  reading: 'follow()',
  embed: 'wait()',
  share: 'press()',
};
const NONCE = 'bm9uY2U=';
const HEAD =
  '<link rel="stylesheet" href="/a.css" nonce="bm9uY2U=" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" nonce="bm9uY2U=" href="/a.js?x=1&amp;y=2"/>' +
  '<link rel="preload" as="script" nonce="bm9uY2U=" href="/part.js"/>' +
  '<link rel="preload" as="script" href="/stolen.js"/>' +
  '<script src="/a.js?x=1&amp;y=2" async="" nonce="bm9uY2U="></script>' +
  '<script src="/old.js" noModule="" nonce="bm9uY2U="></script>';
const FLIGHT = 'self.__next_f.push([1,"{\\"nonce\\":\\"bm9uY2U=\\"}"])';

function made(body: string, init: ResponseInit = {}): Response {
  const source = `'nonce-${NONCE}'`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy({ scripts: [source], styles: [source] }),
    connection: 'keep-alive',
    ...init.headers,
  };
  return new Response(`<!DOCTYPE html><html><head>${HEAD}</head><body>${body}</body></html>`, {
    ...init,
    headers,
  });
}

async function cached(body: string) {
  const page = await reusablePage(made(body), SCRIPTS, never);
  if (!(page instanceof CachedPage)) throw new Error('It is not one for every request.');
  const { headers, bytes } = await page.to({});
  const policy = headers[headers.indexOf('Content-Security-Policy') + 1]!;
  return { html: Buffer.from(bytes!).toString(), policy };
}

const never = (): never => {
  throw new Error('It has its record.');
};

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const escaped = (text: string) => text.replace(/[+/=]/g, '\\$&');
const inlineTexts = (html: string) =>
  [...html.matchAll(/<script(?: id="[^"]*")?>([^]*?)<\/script>/g)].map(([, text]) => text!);

describe('a page for every request', () => {
  it('runs each inline script of Next’s by its hash, and bears no nonce', async () => {
    const { html, policy } = await cached(
      `<script nonce="${NONCE}" id="_R_">one()</script><script nonce="${NONCE}">${FLIGHT}</script>`,
    );
    expect(html + policy).not.toContain(NONCE);
    expect(inlineTexts(html)).toHaveLength(3);
    for (const text of inlineTexts(html)) expect(policy).toContain(hashOf(text));
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|'nonce/);
  });

  it('loads its files by an inline script that comes before the style sheet', async () => {
    const { html } = await cached('');
    const files = '"/a.js?x=1&y=2","/part.js"';
    expect(html).toMatch(/<head><script>[^<]*<\/script><link rel="style/);
    expect(inlineTexts(html)[0]).toContain(`[${files}]`);
    expect(html).not.toMatch(/src="|old\.js|stolen\.js|as="script"/);
  });

  it('gives no hash to a script that Next did not write', async () => {
    const { html, policy } = await cached('<script>steal()</script>');
    expect(html).toContain('<script>steal()</script>');
    expect(policy).not.toContain(hashOf('steal()'));
  });

  it('may have a part that only the browser can make', async () => {
    const part = '<!--$!--><template data-dgst=""></template><!--/$-->';
    expect((await cached(part)).html).toContain(part);
  });

  it('leaves data for machines as it is', async () => {
    const data = '<script type="application/ld+json">{"name":"<\\u002fscript>"}</script>';
    expect((await cached(data)).html).toContain(data);
  });
});

describe('a page that other sites may frame', () => {
  it('stays so under its own policy, and no other page becomes so', async () => {
    const source = `'nonce-${NONCE}'`;
    const policyOf = async (framed: boolean) => {
      const policy = contentSecurityPolicy({ scripts: [source], styles: [source], framed });
      const answer = made('', { headers: { 'content-security-policy': policy } });
      const page = await reusablePage(answer, SCRIPTS, never);
      const { headers } = await (page as CachedPage).to({});
      return headers[headers.indexOf('Content-Security-Policy') + 1];
    };
    expect(await policyOf(true)).toContain('frame-ancestors * file:');
    expect(await policyOf(false)).toContain("frame-ancestors 'none'");
  });
});

describe('a document', () => {
  const DOCUMENT = '<meta name="scripts" content="none"/>';

  it('runs its own script and none of Next’s, and has no data for them', async () => {
    const { html, policy } = await cached(
      `${DOCUMENT}<p>text</p><script nonce="${NONCE}">${FLIGHT}</script><script>steal()</script>`,
    );
    expect(html).toMatch(
      /<p>text<\/p><script>steal\(\)<\/script><script>own\(\)<\/script><\/body>/,
    );
    expect(html).not.toMatch(/__next_f|\/a\.js|nonce/);
    expect(policy).toMatch(new RegExp(`script-src 'self' ${escaped(hashOf('own()'))} 'strict-dyn`));
  });

  it('is a page like others where a script is to put a part of it in its place', async () => {
    const { html } = await cached(
      `${DOCUMENT}<!--$?--><script nonce="${NONCE}">${FLIGHT}</script>`,
    );
    expect(html).toContain('__next_f');
  });
});

describe('a page whose scripts come later', () => {
  it.each([
    ['later', SCRIPTS.later],
    ['share', SCRIPTS.share],
    ['reading', SCRIPTS.reading],
    ['embed', SCRIPTS.embed],
  ])(
    'runs its own script, and loads Next’s when that asks for them: %s',
    async (content, first) => {
      const { html, policy } = await cached(
        `<meta name="scripts" content="${content}"/><p>text</p><script nonce="${NONCE}">${FLIGHT}</script>`,
      );
      const [loader, data, own] = inlineTexts(html);
      expect(loader).toMatch(/^addEventListener\("want-scripts",.*"\/a\.js.*\{once:true\}\)$/);
      expect(data).toContain('__next_f');
      expect(own).toBe(first);
      for (const text of inlineTexts(html)) expect(policy).toContain(hashOf(text));
    },
  );
});

describe('for an address without a page', () => {
  const DOCUMENT = '<meta name="scripts" content="none"/>';

  it('is a document with the status 404, which nobody stores', async () => {
    const answer = (await missingPageAnswer(made(`${DOCUMENT}<p>gone</p>`), SCRIPTS, never))!;
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain(hashOf('own()'));
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await answer.text()).toContain('<p>gone</p><script>own()</script>');
  });

  it('is a 410 where there was a page', async () => {
    const answer = await missingPageAnswer(made(`${DOCUMENT}<p>gone</p>`), SCRIPTS, never, 410);
    expect(answer!.status).toBe(410);
  });

  it('is nothing where the explanation failed', async () => {
    expect(await missingPageAnswer(made('', { status: 500 }), SCRIPTS, never)).toBeNull();
  });
});

describe('good for one request only', () => {
  it.each([
    ['a 404', made('', { status: 404 })],
    ['a failure', made('', { status: 500 })],
    ['a redirect', made('', { status: 308, headers: { location: '/en' } })],
    ['a page of which a part failed', made('<template data-dgst="1"></template>')],
    ['what is no page', made('', { headers: { 'content-type': 'text/plain' } })],
  ])('%s, with its own nonce', async (_what, answer) => {
    const { status } = answer;
    const relayed = await reusablePage(answer, SCRIPTS, never);
    if (relayed instanceof CachedPage) throw new Error('It was taken for a page.');
    expect(relayed.status).toBe(status);
    expect(relayed.headers.get('content-security-policy')).toContain(`'nonce-${NONCE}'`);
    expect(relayed.headers.get('location')).toBe(answer.headers.get('location'));
    expect(relayed.headers.has('connection')).toBe(false);
    expect(await relayed.text()).toContain('nonce="bm9uY2U="');
  });
});

describe('a page without its record', () => {
  const ID = '01234567-89ab-4cde-8f01-23456789abcd';
  const DIGEST = `database-unavailable-${ID}`;

  it.each([
    ['all of it failed', made(`{"digest":"${DIGEST}"}`, { status: 500 }), ID],
    ['a part of it failed', made(`<template data-dgst="${DIGEST}"></template>`), ID],
    [
      'it says so',
      made('<meta name="record" content="incomplete"/>'),
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ],
  ])('is replaced, and the failure has an id, when %s', async (_what, answer, errorId) => {
    const instead = new Response('instead', { status: 503 });
    const withoutRecord = vi.fn<(errorId: string) => Response>(() => instead);
    expect(await reusablePage(answer, SCRIPTS, withoutRecord)).toBe(instead);
    expect(withoutRecord).toHaveBeenCalledWith(errorId);
  });

  it('is no page that only has such words in it', async () => {
    expect((await cached(DIGEST)).html).toContain(DIGEST);
  });
});
