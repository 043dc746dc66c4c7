import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import messages from '@/messages/en.json';
import { EmbedFrame } from './embed-frame';

const show = (view: Partial<View> = {}, ignored: readonly string[] = []) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <EmbedFrame
        title="2018"
        view={{ ...DEFAULT_VIEW, ...view }}
        language="vi"
        ignored={ignored}
        mapKey={{ families: ['visit'], isMixed: false, hasRibbons: true, signs: ['direction'] }}
        still={<p>Picture</p>}
        live={null}
      />
    </NextIntlClientProvider>,
  ).container;

it('says what it shows, under which licence, and leads to the same view in the atlas', () => {
  show({ from: 2018, picture: 'table' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2018');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    '/vi?from=2018&picture=table',
    '/vi',
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
});

it('opens every link beside the page around it, since a frame may show nothing else of the atlas', () => {
  expect(show().querySelector('base')!.target).toBe('_blank');
});

it('asks for no script by itself, and shows no button that would need one', () => {
  show();
  // React takes it to the head.
  expect(document.querySelector('meta[name=scripts]')!.outerHTML).toContain('content="embed"');
  expect(screen.queryByRole('button')).toBeNull();
});

it('has its key folded, and open without a script', () => {
  const key = show().querySelector('details')!;
  expect(key.open).toBe(false);
  expect(within(key).getByText('Arrowhead: where it went')).toBeTruthy();
});

it.each([
  [{}, [], 0],
  [{ picture: 'matrix' }, [], 1],
  [{ compare: { kind: 'place', id: 'seoul', cut: null } }, [], 1],
  [{}, ['colour'], 1],
] as const)('says quietly what it leaves out: %j %j', (view, ignored, notes) => {
  const container = show(view, ignored);
  expect(container.querySelectorAll('.embed-note')).toHaveLength(notes);
  if (ignored.length > 0) expect(container.textContent).toContain('(colour)');
});
