import type { ApiOperation, ApiParameter } from './api-operation';

export interface ApiRequest {
  readonly method: string;
  /** Path and search. */
  readonly address: string;
  /** Fields of the form that is sent; null without one. */
  readonly form: URLSearchParams | null;
}

interface FilledField extends Pick<ApiParameter, 'name' | 'place'> {
  readonly value: string;
}

/** The request that a form asks for. An empty field is not sent: the server then takes what is usual. */
export function apiRequest(
  { method, path }: Pick<ApiOperation, 'method' | 'path'>,
  fields: readonly FilledField[],
): ApiRequest {
  const filled = fields.filter(({ value }) => value !== '');
  const fieldsOf = (place: ApiParameter['place']) =>
    new URLSearchParams(
      filled.filter((field) => field.place === place).map(({ name, value }) => [name, value]),
    );
  const inPath = fieldsOf('path');
  const whole = path.replaceAll(/\{(\w+)\}/g, (braces, name: string) =>
    inPath.has(name) ? encodeURIComponent(inPath.get(name)!) : braces,
  );
  const search = fieldsOf('query').toString();
  const form = fieldsOf('form');
  return {
    method,
    address: search === '' ? whole : `${whole}?${search}`,
    form: method === 'POST' ? form : null,
  };
}

/** The same for a shell: https://curl.se/docs/manpage.html */
export function curlOf({ method, address, form }: ApiRequest, origin: string): string {
  const fields = [...(form ?? [])].map(
    ([name, value]) => `  --data-urlencode ${quotedForShell(`${name}=${value}`)}`,
  );
  // With a field curl sends a POST by itself; without one it would be a GET.
  const asked = method === 'GET' || fields.length > 0 ? 'curl' : `curl -X ${method}`;
  return [`${asked} ${quotedForShell(`${origin}${address}`)}`, ...fields].join(' \\\n');
}

const quotedForShell = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
