import { expect, it } from 'vitest';
import { embedSnippet } from './embed-snippet';

const ADDRESS = 'https://atlas.example.org/en/embed?from=2018&text=%22a%22&theme=day';
const TITLE = '“Hà Nội” & "Seoul" <script>alert(1)</script>';

it('is one frame that says what it shows, loads late and is escaped', () => {
  const snippet = embedSnippet({ address: ADDRESS, title: TITLE, width: '100%', height: '480' });
  const [, attributes] = /^<iframe ([^<>]*)><\/iframe>$/.exec(snippet)!;
  const read = Object.fromEntries(
    [...attributes!.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  expect(read).toEqual({
    src: ADDRESS.replaceAll('&', '&amp;'),
    title: '“Hà Nội” &amp; &quot;Seoul&quot; &lt;script&gt;alert(1)&lt;/script&gt;',
    width: '100%',
    height: '480',
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  });
  expect(attributes).toMatch(/ allowfullscreen$/);
});
