import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LAND } from '@/components/static-map/land';
import { getQueryClient } from '@/components/queries/query-client';
import { claimsQuery } from '@/components/queries/claims-query';
import { landQuery } from '@/components/queries/land-query';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import { expectXml, markdown, sentences, smallRecord, smallTour, wordsOf } from '../testing';
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

const pictureOf = (tour: PresentedTour, shape: PictureShape = 'wide', step = 0) =>
  stepPictureSvg(tour.steps[step]!, {
    tour,
    record: smallRecord(),
    language: 'en',
    ...PICTURE_SHAPES[shape],
    theme: 'day',
    edition: 'abc123',
    imprint: { site: 'https://atlas.example', path: '/en/tours/t' },
  });

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

  it('shows no map of a slide, but the picture itself', async () => {
    const picture = { source: 'data:image/webp;base64,UklGRg==', width: 4, height: 3 };
    const slide = {
      ...{ ...EMPTY_SLIDES.image, picture, alternative: 'Two "bridges"' },
      ...{ caption: 'The river', credit: 'City archive' },
    };
    const svg = await pictureOf(smallTour({ title: 'Seen', text: markdown('Beside.'), slide }));
    expectXml(svg);
    expect(svg).toContain(`href="${picture.source}"`);
    expect(svg).toContain('role="img" aria-label="Two &quot;bridges&quot;"');
    expect(svg).not.toContain('clip-path');
    expect(wordsOf(svg)).toMatch(/Seen .*The river · City archive .*Beside\..* abc123/);
    expect(wordsOf(svg)).not.toContain('CC BY');
    const missing = await pictureOf(
      smallTour({ title: 'Seen', text: markdown(''), slide: { ...slide, picture: null } }),
    );
    expect(missing).not.toContain('<image');
    expect(wordsOf(missing)).toContain('It shows: Two &quot;bridges&quot;');
  });

  it('shows what is on a title and at the end, in either shape', async () => {
    const slide = { ...EMPTY_SLIDES.title, subtitle: 'Rails', author: 'A. Author', date: 'May' };
    const tour = smallTour(
      { title: 'A line', text: markdown(''), slide },
      { title: 'Then', text: sentences(['They met.', 'summit']) },
      { title: 'Questions?', text: markdown(''), slide: EMPTY_SLIDES.end },
    );
    const claim = { stance: 'supports', source: { id: 'k', csl: { type: 'book', title: 'Kim' } } };
    getQueryClient().setQueryData(claimsQuery(['summit'], 'en').queryKey, {
      summit: [claim as unknown as ClaimDetail],
    });
    for (const shape of ['wide', 'narrow'] as const) {
      const first = await pictureOf(tour, shape);
      expect(wordsOf(first)).toMatch(/A line .*Rails .*A\. Author .*May .*Open this tour:/);
      expect(wordsOf(first)).toContain('https://atlas.example/en/tours/t');
      const end = wordsOf(await pictureOf(tour, shape, 2));
      expect(end).toMatch(/Questions\? .*1 source .*Kim \(.*Open this tour:/);
      expectXml(first);
    }
  });

  it('has the question of a step under its text', async () => {
    const poll = { kind: 'choice' as const, prompt: 'Who?', options: ['Seoul', 'Hanoi'] };
    const svg = await pictureOf(smallTour({ title: 'A', text: sentences(['B.', 'summit']), poll }));
    expect(wordsOf(svg)).toMatch(/Question to the room: Who\? .*A\. Seoul .*B\. Hanoi/);
  });
});
