import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from 'pdf-lib';
import { vi } from 'vitest';
import { PDF_FACES } from './pdf-faces';

const require = createRequire(import.meta.url);

/** Answers as a server with the files of set-up would. @returns what was asked for. */
export function serveFonts(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(await fileOf(path.posix.basename(address)));
  });
  return asked;
}

async function fileOf(name: string): Promise<BodyInit> {
  const face = PDF_FACES.find(({ file }) => file === name);
  if (face) return new Uint8Array(await readFile(require.resolve(face.source)));
  if (name === 'east-asian.css') {
    const sheets = ['kr', 'sc'].map((script) =>
      readFile(require.resolve(`@fontsource/noto-sans-${script}/400.css`), 'utf8'),
    );
    const rules = (await Promise.all(sheets)).join('\n');
    return rules.replace(/src: url\(\.\/files\/([\w.-]+\.woff2)\)[^;]+;/g, 'src: url(/fonts/$1);');
  }
  const [, script = ''] = /^noto-sans-(kr|sc)-/.exec(name) ?? [];
  const folder = path.dirname(require.resolve(`@fontsource/noto-sans-${script}/400.css`));
  return new Uint8Array(await readFile(path.join(folder, 'files', name)));
}

/** What another program finds in a PDF. */
export async function readPdf(blob: Blob) {
  const document = await PDFDocument.load(await blob.arrayBuffer());
  const [page] = document.getPages();
  const { context, catalog } = document;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const streams = objects.filter((object) => object instanceof PDFRawStream);
  const typed = (name: string) => (object: PDFRawStream) =>
    object.dict.get(PDFName.of('Subtype'))?.toString() === name;
  const content = contentOf(page!.node.Contents()!);
  const fonts = page!.node.Resources()!.lookupMaybe(PDFName.of('Font'), PDFDict);
  const maps = new Map(
    (fonts?.entries() ?? []).map(([key, value]) => {
      const font = context.lookup(value, PDFDict);
      const map = font.lookup(PDFName.of('ToUnicode')) as PDFRawStream;
      return [key.toString(), unicodeMap(latin(decodePDFRawStream(map).decode()))] as const;
    }),
  );
  const metadata = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
  return {
    size: page!.getSize(),
    pages: document.getPageCount(),
    title: document.getTitle(),
    author: document.getAuthor(),
    subject: document.getSubject(),
    language: catalog.lookup(PDFName.of('Lang'))?.toString(),
    metadata: new TextDecoder().decode(metadata.getContents()),
    content,
    text: textOf(content, maps),
    fonts: objects
      .filter((object) => object instanceof PDFDict)
      .filter((object) => object.has(PDFName.of('FontFile2')))
      .map((object) =>
        object
          .get(PDFName.of('FontName'))!
          .toString()
          .replace(/^\/\w+\+/, ''),
      ),
    images: streams.filter(typed('/Image')).length,
    structure: objects
      .filter((object) => object instanceof PDFDict)
      .filter((object) => object.has(PDFName.of('S')) && object.has(PDFName.of('P')))
      .map((object) => ({
        type: object.get(PDFName.of('S'))!.toString().slice(1),
        alternative: wordsOf(object.get(PDFName.of('Alt'))),
      })),
  };
}

const wordsOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;

function contentOf(contents: unknown): string {
  if (contents instanceof PDFArray) {
    return Array.from({ length: contents.size() }, (_, index) =>
      contentOf(contents.lookup(index)),
    ).join('\n');
  }
  return latin(decodePDFRawStream(contents as PDFRawStream).decode());
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Code of a letter in its font → letter. */
function unicodeMap(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], index) => {
      const units = (hex.replace(/\s/g, '').match(/.{4}/g) ?? []).map((unit) =>
        Number.parseInt(unit, 16),
      );
      found.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units));
    });
  }
  return found;
}

/** Line by line, as the page writes it. */
function textOf(content: string, maps: ReadonlyMap<string, ReadonlyMap<number, string>>): string[] {
  let map: ReadonlyMap<number, string> = new Map();
  return [...content.matchAll(/BT([\s\S]*?)ET/g)].map(([, part = '']) => {
    const [, font = ''] = /(\/F\d+) [\d.]+ Tf/.exec(part) ?? [];
    map = maps.get(font) ?? map;
    return [...part.matchAll(/<([\da-f]+)>/gi)]
      .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      .map((code) => map.get(Number.parseInt(code, 16)) ?? '?')
      .join('');
  });
}
