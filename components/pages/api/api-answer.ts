import type { ApiRequest } from './api-request';

/** More would make the page slow, and is better read in a file. */
const MOST_CHARACTERS = 20_000;

export interface ApiAnswer {
  readonly status: number;
  /** Without its parameters. */
  readonly mediaType: string;
  readonly milliseconds: number;
  readonly bytes: number;
  /** The beginning of the body; null for what is no text. */
  readonly text: string | null;
  /** Characters of the whole. */
  readonly characters: number;
}

/** Sends a request, and measures until the whole answer is there. @throws TypeError without a connection */
export async function askApi({ method, address, form }: ApiRequest): Promise<ApiAnswer> {
  const begun = performance.now();
  const response = await fetch(address, { method, body: form });
  const body = await response.arrayBuffer();
  const milliseconds = Math.round(performance.now() - begun);
  const mediaType = (response.headers.get('content-type') ?? '').split(';', 1)[0]!;
  const whole = isText(mediaType) ? readable(new TextDecoder().decode(body), mediaType) : null;
  return {
    status: response.status,
    mediaType,
    milliseconds,
    bytes: body.byteLength,
    text: whole?.slice(0, MOST_CHARACTERS) ?? null,
    characters: whole?.length ?? 0,
  };
}

const isText = (mediaType: string) => /^text\/|\bjson$|\bxml$/.test(mediaType);

/** JSON with a value a line. */
function readable(text: string, mediaType: string): string {
  if (!/\bjson$/.test(mediaType)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
