import { describe, expect, it } from 'vitest';
import { parseView } from '@/lib/view/view-parameters';
import { atlasAddress, embedAddress, parseEmbed } from './embed-page';
import { EMBED_THEMES } from './embed-theme';

const parse = (search: string) => parseEmbed(new URLSearchParams(search));

describe('the address of an embed', () => {
  const SEARCH = 'from=2013&to=2019&types=2.visit,mediation&open=place.hanoi&projection=globe';

  it.each(EMBED_THEMES)('holds the view and the theme %s, and is read back', (theme) => {
    const { view } = parseView(new URLSearchParams(SEARCH));
    const { pathname, searchParams } = new URL(embedAddress(view, 'vi', theme), 'https://a.test');
    expect(pathname).toBe('/vi/embed');
    expect(parseEmbed(searchParams)).toEqual({ view, theme, ignored: [] });
    expect(atlasAddress(view, 'vi')).toBe(
      `/vi?${new URL(embedAddress(view, 'vi', 'auto'), 'https://a.test').search.slice(1)}`,
    );
  });

  it('is short where nothing is asked for', () => {
    expect(embedAddress({}, 'en', 'auto')).toBe('/en/embed');
    expect(embedAddress({}, 'en', 'night')).toBe('/en/embed?theme=night');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['from=soon&colour=red', ['from', 'colour']],
    ['theme=dusk', ['theme']],
    ['theme=', ['theme']],
    ['theme=day&utm_source=mail&fbclid=1', []],
    ['colour=red&colour=blue', ['colour']],
  ])('%s: %j', (search, ignored) => {
    expect(parse(search).ignored).toEqual(ignored);
  });

  it('leaves the rest as it was meant', () => {
    const { view, theme } = parse('from=soon&to=2019&theme=dusk');
    expect([view.from, view.to, theme]).toEqual([null, 2019, 'auto']);
  });
});
