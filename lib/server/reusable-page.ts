import { CachedPage } from './cached-page';
import { contentSecurityPolicy } from './content-security-policy';
import { hashScripts } from './hash-scripts';

/** Of an answer that is handed on; what is about one connection is not among them. */
const HANDED_ON = [
  'content-type',
  'content-security-policy',
  'cache-control',
  'location',
  'vary',
] as const;

/** How a page says in its head that it lacks something which it will ask for again. */
export const INCOMPLETE = { name: 'record', content: 'incomplete' } as const;

const NONCE = /'nonce-([^']+)'/;
/** React leaves the first where a part failed; it has no digest where the browser is to make the part. */
const FAILED = new RegExp(
  `<template data-dgst="[^"]|<meta name="${INCOMPLETE.name}" content="${INCOMPLETE.content}"`,
);

/**
 * A page that was made for one request, under a nonce, as one for every request. A redirect, a 404,
 * a failure and a page that lacks a part are good for one request only: they stay as they are.
 */
export async function reusablePage(answer: Response): Promise<CachedPage | Response> {
  const body = await answer.text();
  const nonce = NONCE.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  const isPage =
    answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || nonce === undefined || FAILED.test(body)) {
    const headers = HANDED_ON.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    });
    return new Response(body, { status: answer.status, headers });
  }
  const { html, scripts } = hashScripts(body, nonce);
  return new CachedPage(html, contentSecurityPolicy({ scripts }));
}
