import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LAND } from '@/components/static-map/land';
import { getQueryClient } from '@/components/queries/query-client';
import { claimsQuery } from '@/components/queries/claims-query';
import { landQuery } from '@/components/queries/land-query';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { expectXml, markdown, sentences, smallRecord, smallTour } from '../testing';
import { PICTURE_SHAPES, type PictureShape } from './picture-plan';
import { stepPictureSvg } from './step-picture-svg';

beforeEach(() => {
  // Drawn outside of `act`, as in a browser.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const client = getQueryClient();
  client.clear();
  client.setQueryData(landQuery().queryKey, LAND);
  for (const ids of [['summit'], ['letter', 'summit'], ['letter', 'offer', 'summit']]) {
    client.setQueryData(claimsQuery(ids, 'en').queryKey, {});
  }
});

const pictureOf = (tour: PresentedTour, shape: PictureShape = 'wide') =>
  stepPictureSvg(tour.steps[0]!, {
    tour,
    record: smallRecord(),
    language: 'en',
    ...PICTURE_SHAPES[shape],
    theme: 'day',
    edition: 'abc123',
  });

const wordsOf = (svg: string) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the picture of a step', () => {
  it('says what it is, of when, what its signs mean and whose it is', async () => {
    const svg = await pictureOf(
      smallTour({
        title: 'The summit & more',
        text: sentences(['They met.', 'summit'], ['A letter came.', 'letter']),
        view: 'from=2018&to=2019&types=visit,correspondence',
      }),
    );
    expectXml(svg);
    const words = wordsOf(svg);
    expect(words).toContain('The summit &amp; more');
    expect(words).toMatch(/They met\. 1 .* A letter came\. 2/);
    expect(words).toContain('2018–2019 · ');
    expect(words).toContain('Correspondence');
    expect(words).toContain('Seoul &amp; Incheon');
    expect(words).toContain('1 27 Feb 2019: Title of summit');
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain('Edition abc123');
    expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg [^>]*width="1920" height="1080"/);
    expect(svg.includes('stroke="#533000"')).toBe(true);
    expect(/var\(|light-dark|class=/.test(svg)).toBe(false);
  });

  it('shows both maps of a comparison, and the globe', async () => {
    const both = await pictureOf(
      smallTour({
        title: 'A',
        text: sentences(['B.', 'summit']),
        view: 'from=2018&to=2018&compare=2019-2019&projection=globe',
      }),
      'narrow',
    );
    expectXml(both);
    expect(both.match(/<g role="img"/g)).toHaveLength(2);
    expect(wordsOf(both)).toMatch(/A: 2018 .*B: 2019 /);
    expect(both).toMatch(/width="1440" height="1080"/);
  });

  it('holds a text that was made to do harm as letters', async () => {
    const evil =
      '</text><script>x()</script> <image href="https://evil.example/x.png"/> [a](javascript:x) \u0001';
    const svg = await pictureOf(smallTour({ title: '"><script>', text: markdown(evil) }));
    expectXml(svg);
    expect(/<(script|image|a|foreignObject)\b|\shref="/.test(svg)).toBe(false);
    expect(wordsOf(svg)).toContain('&lt;script&gt;x()');
  });

  it('keeps a long text within its box, and says that it goes on', async () => {
    const text = markdown(Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' '));
    const svg = await pictureOf(smallTour({ title: 'Long '.repeat(60), text }));
    const ys = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).toBeLessThanOrEqual(1080);
    expect(wordsOf(svg)).toContain('…');
  });
});
