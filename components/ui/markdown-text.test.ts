import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isPlainOnly } from '@/lib/text/markdown-bounds';
import { MarkdownText } from './markdown-text';

const html = (markdown: string) => renderToStaticMarkup(createElement(MarkdownText, { markdown }));

describe('a text in Markdown', () => {
  it('is what it says', () => {
    expect(html('**Bold** and *soft*')).toContain('<strong>Bold</strong> and <em>soft</em>');
    expect(html('- one\n- two')).toMatch(/<ul[^>]*>\s*<li>one<\/li>/);
    expect(html('[a](https://example.org)')).toContain(
      'href="https://example.org" target="_blank" rel="noopener noreferrer"',
    );
    expect(html('They met. [1](/en/events/summit "The summit")')).toContain('<sup');
  });

  it('has no headings, pictures, HTML or addresses that run', () => {
    expect(html('# A\n\n## B\n\nC\n===')).not.toMatch(/<h\d/);
    expect(html('![words](https://evil.example/x.png)')).not.toContain('evil');
    expect(html('<script>alert(1)</script>\n\na <b onclick="x">b</b>')).not.toMatch(/<script|<b /);
    expect(html('[x](javascript:alert(1)) <javascript:alert(1)>')).not.toContain('href');
    expect(html('[x]: data:text/html,1\n\n[x]')).not.toContain('href');
  });

  it('never leaves its place, whatever it is', () => {
    const part = fc.constantFrom(
      ...[
        '<',
        '>',
        '![',
        '](',
        ')',
        'javascript:',
        '"',
        "'",
        '`',
        '\n',
        '# ',
        '- ',
        'a',
        'onerror=',
        'script',
        '&lt;',
        '[x]: ',
        '//e.x',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        fc.pre(!isPlainOnly(text));
        const tags = [...html(text).matchAll(/<([a-z0-9]+)([^>]*)>/g)];
        for (const [, tag, attributes] of tags) {
          expect([
            'p',
            'ul',
            'ol',
            'li',
            'a',
            'span',
            'sup',
            'em',
            'strong',
            'code',
            'pre',
            'blockquote',
            'br',
            'hr',
          ]).toContain(tag);
          expect(attributes).not.toMatch(/\son\w+=|src=|href="(?!https?:|mailto:|\/[^/\\])/);
        }
      }),
    );
  });
});
