import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import GlobalError from './global-error';

it('says what happened in both languages, with the id that the log has', () => {
  const error = Object.assign(new Error('secret detail'), { digest: '1234567890' });
  const html = renderToStaticMarkup(<GlobalError error={error} />);
  expect(html).toMatch(/^<html lang="en">/);
  expect(html).toContain('This page could not be shown');
  expect(html).toContain('<section lang="vi"><h1>Không hiển thị được trang này');
  expect(html.match(/1234567890/g)).toHaveLength(2);
  expect(html).not.toContain('secret detail');
});
