import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { folderIndex } from './folder-index';
import { lectureFileSchema, type LectureFile } from './lecture-file';
import { DATA_ELEMENT, lectureHtml } from './lecture-html';
import { packedText } from './packed';

const HOSTILE = '</script></title><script>alert("1")</script><!--';

async function lecture(): Promise<LectureFile> {
  const step = { title: HOSTILE, text: HOSTILE, notes: '', view: '' };
  return {
    language: 'vi',
    reference: 'own.00000000-0000-4000-8000-000000000000',
    tour: presentedOwnTour({ title: HOSTILE, steps: [step] }),
    about: { edition: 'abc', savedAt: '2026-11-28T10:00:00.000Z', site: 'https://atlas.test' },
    answers: [{ texts: await packedText('{}'), files: {} }],
  };
}

const scripts = (html: string) => [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];

it('has the lecture in it, whatever its tour says', async () => {
  const whole = await lecture();
  const words = { description: HOSTILE, needs: HOSTILE };
  const html = await lectureHtml({ lecture: whole, script: 'begin()', words });
  expect(html.match(/<script/g)).toHaveLength(3);
  expect(html.match(/<\/title>/g)).toHaveLength(1);
  const data = scripts(html).find(([, attributes]) => attributes!.includes(DATA_ELEMENT));
  expect(lectureFileSchema.parse(JSON.parse(data![2]!))).toEqual(JSON.parse(JSON.stringify(whole)));
});

it('lets its one script run and nothing go to a network', async () => {
  const words = { description: '', needs: '' };
  const html = await lectureHtml({ lecture: await lecture(), script: 'begin()', words });
  const policy = /content-security-policy" content="([^"]*)"/
    .exec(html)![1]!
    .replaceAll('&apos;', "'");
  const running = scripts(html).filter(([, attributes]) => attributes === '');
  expect(running).toHaveLength(1);
  const hash = createHash('sha256').update(running[0]![2]!).digest('base64');
  expect(policy).toContain(`'sha256-${hash}'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe-eval/);
});

it('lists the lectures of a folder without a script', () => {
  const html = folderIndex([{ title: HOSTILE, summary: HOSTILE, file: 'a b.html' }], {
    language: 'en',
    words: { title: HOSTILE, about: HOSTILE, unread: HOSTILE, description: HOSTILE },
  });
  expect(html).not.toContain('<script');
  expect(html).toContain('href="a%20b.html"');
});
