import { base64Of } from '@/lib/text/base64';
import { escapedXml } from '@/lib/text/escaped-xml';
import type { LectureFile } from './lecture-file';
import { packedText } from './packed';
import { jsonForScript } from './script-text';

export const ROOT_ELEMENT = 'lecture';
export const DATA_ELEMENT = 'lecture-data';
const CODE_ELEMENT = 'lecture-code';

/** What a file says in HTML. */
export interface FileWords {
  /** What the file is, in one line. */
  readonly description: string;
  /** That it needs JavaScript, of a browser of these years. */
  readonly needs: string;
}

/** Unpacks the code of the lecture and runs it, or says what a browser lacks that cannot. */
const LOADER = `(async()=>{
const letters=document.getElementById('${CODE_ELEMENT}').textContent;
const bytes=Uint8Array.from(atob(letters),(letter)=>letter.charCodeAt(0));
const code=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
const script=document.createElement('script');
script.src=URL.createObjectURL(new Blob([code],{type:'text/javascript'}));
document.head.append(script);
})().catch(()=>{
const root=document.getElementById('${ROOT_ELEMENT}');
root.textContent=root.dataset.needs;
})`;

/**
 * What a file may do: run the script that it has and what that unpacks, and reach nothing. Workers and
 * letters come from blobs. Styles are written on elements too.
 * @param scripts sources as `script-src` has them.
 */
export const filePolicy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'font-src blob: data:',
    'img-src blob: data:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

async function hashOf(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `'sha256-${base64Of(new Uint8Array(digest))}'`;
}

interface PageParts {
  readonly lecture: LectureFile;
  readonly words: FileWords;
  readonly policy: string;
  /** After the data. */
  readonly scripts: string;
}

/** The HTML around a lecture. */
export function lecturePage({ lecture, words, policy, scripts }: PageParts): string {
  const needs = escapedXml(words.needs);
  return [
    '<!doctype html>',
    `<html lang="${lecture.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escapedXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="description" content="${escapedXml(words.description)}">`,
    `<title>${escapedXml(lecture.tour.title)}</title>`,
    '</head>',
    '<body>',
    `<div id="${ROOT_ELEMENT}" data-needs="${needs}"><noscript>${needs}</noscript></div>`,
    `<script type="application/json" id="${DATA_ELEMENT}">${jsonForScript(lecture)}</script>`,
    scripts,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

interface FileParts {
  readonly lecture: LectureFile;
  /** Of the lecture's own code, as scripts/lecture-file builds it. */
  readonly script: string;
  readonly words: FileWords;
}

/** A lecture in one file, with its code in it. */
export async function lectureHtml({ lecture, script, words }: FileParts): Promise<string> {
  return lecturePage({
    lecture,
    words,
    policy: filePolicy(`${await hashOf(LOADER)} 'strict-dynamic' blob:`),
    scripts: [
      // Of a type that no browser runs.
      `<script type="text/plain" id="${CODE_ELEMENT}">${await packedText(script)}</script>`,
      `<script>${LOADER}</script>`,
    ].join('\n'),
  });
}
