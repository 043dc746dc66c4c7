import PdfkitDocument from 'pdfkit';
import { escapedXml } from '@/lib/text/escaped-xml';

export interface PdfAbout {
  readonly title: string;
  readonly language: string;
  /** Whose it is, and by which licence; null for what is another's. */
  readonly author: string;
  readonly licence: string | null;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** One page that says of itself what it is, also to a program that reads it aloud. */
export class AtlasPdf extends PdfkitDocument {
  readonly #about: PdfAbout;

  constructor(about: PdfAbout) {
    const { title, language, author, licence, width, height } = about;
    super({
      size: [width, height],
      margin: 0,
      pdfVersion: '1.7',
      // No font of the reader's machine.
      font: null as unknown as string,
      tagged: true,
      lang: language,
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        ...(licence === null ? {} : { Subject: licence }),
        Creator: author,
      },
    });
    this.#about = about;
  }

  /** In place of pdfkit's own, which writes a title with "&" as XML that cannot be read. */
  _addInfo(): void {
    const { title, language, author, licence } = this.#about;
    const inLanguage = (name: string, words: string) =>
      `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapedXml(words)}</rdf:li></rdf:Alt></dc:${name}>`;
    this.appendXML(`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${inLanguage('title', title)}
<dc:creator><rdf:Seq><rdf:li>${escapedXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
${licence === null ? '' : inLanguage('rights', licence)}
</rdf:Description>`);
  }

  /** All of it, when nothing more is drawn. */
  finished(): Promise<Blob> {
    const chunks: BlobPart[] = [];
    return new Promise((resolve, reject) => {
      this.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
      this.on('end', () => resolve(new Blob(chunks, { type: 'application/pdf' })));
      this.on('error', reject);
      this.end();
    });
  }
}
