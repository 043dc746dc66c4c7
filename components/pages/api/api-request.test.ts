import { describe, expect, it } from 'vitest';
import { apiRequest, curlOf } from './api-request';

const event = { method: 'GET', path: '/api/v1/events/{id}' };
const reconcile = { method: 'POST', path: '/api/v1/reconcile' };

describe('the request of a form', () => {
  it('has its fields in path and search, and leaves empty ones out', () => {
    const request = apiRequest(event, [
      { name: 'id', place: 'path', value: 'a/b c' },
      { name: 'language', place: 'query', value: 'vi' },
      { name: 'read', place: 'query', value: '' },
    ]);
    expect(request).toEqual({
      method: 'GET',
      address: '/api/v1/events/a%2Fb%20c?language=vi',
      form: null,
    });
  });

  it('sends the fields of a form in its body', () => {
    const { address, form } = apiRequest(reconcile, [
      { name: 'language', place: 'query', value: 'en' },
      { name: 'queries', place: 'form', value: '{"q":1}' },
      { name: 'extend', place: 'form', value: '' },
    ]);
    expect(address).toBe('/api/v1/reconcile?language=en');
    expect([...form!]).toEqual([['queries', '{"q":1}']]);
  });
});

describe('the same for a shell', () => {
  it('is quoted, so that nothing of it is a command', () => {
    const request = apiRequest(reconcile, [
      { name: 'queries', place: 'form', value: "it's $(rm) `x`" },
    ]);
    expect(curlOf(request, 'http://atlas.test')).toBe(
      "curl 'http://atlas.test/api/v1/reconcile' \\\n  --data-urlencode 'queries=it'\\''s $(rm) `x`'",
    );
  });

  it('keeps to its method where no field is filled', () => {
    const request = apiRequest(reconcile, [{ name: 'queries', place: 'form', value: '' }]);
    expect(curlOf(request, 'http://atlas.test')).toBe(
      "curl -X POST 'http://atlas.test/api/v1/reconcile'",
    );
  });

  it('is one line without a form', () => {
    const request = apiRequest(event, [{ name: 'id', place: 'path', value: 'one' }]);
    expect(curlOf(request, 'http://atlas.test')).toBe("curl 'http://atlas.test/api/v1/events/one'");
  });
});
