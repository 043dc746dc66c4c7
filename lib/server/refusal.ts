import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { PLAIN_PAGE_STYLE } from './plain-page-style';
import { securityHeadersOf } from './security-headers';

type Words = readonly [title: string, help: string];

/** In the words of a reader: the same in each language, since nothing says which one is asked for. */
const WORDS = {
  400: [
    ['This address cannot be read', 'A part of it is cut off or damaged. Open the start page.'],
    [
      'Không đọc được địa chỉ này',
      'Một phần của địa chỉ bị cắt mất hoặc bị hỏng. Hãy mở trang đầu.',
    ],
  ],
  405: [
    ['This page can only be read', 'The server does not know that kind of request here.'],
    ['Trang này chỉ để đọc', 'Máy chủ không nhận loại yêu cầu đó ở đây.'],
  ],
  408: [
    ['The request took too long', 'It did not arrive whole in time. Try again.'],
    ['Yêu cầu mất quá nhiều thời gian', 'Yêu cầu không đến đủ kịp lúc. Hãy thử lại.'],
  ],
  411: [
    ['The request does not say how long it is', 'Send it with a Content-Length.'],
    ['Yêu cầu không cho biết độ dài', 'Hãy gửi kèm Content-Length.'],
  ],
  413: [
    ['The request is too large', 'Send less at once.'],
    ['Yêu cầu quá lớn', 'Hãy gửi ít hơn trong một lần.'],
  ],
  417: [
    ['The request expects what is not offered', 'Send it without the header Expect.'],
    ['Yêu cầu chờ điều máy chủ không có', 'Hãy gửi mà không có trường Expect.'],
  ],
  431: [
    ['The address or the cookies are too long', 'Shorten the address, or delete the cookies.'],
    ['Địa chỉ hoặc cookie quá dài', 'Hãy rút ngắn địa chỉ hoặc xóa cookie.'],
  ],
} as const satisfies Record<number, readonly [en: Words, vi: Words]>;

export type RefusedStatus = keyof typeof WORDS;

interface Refusal {
  readonly status: RefusedStatus;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const isOfTheApi = (address: string) => /^\/api(?=[/?]|$)/.test(address);

/** What the server answers before Next: a page in words, or a problem where the API was asked. */
function refusal(status: RefusedStatus, address: string, allow?: string): Refusal {
  const [english, vietnamese] = WORDS[status];
  const isApi = isOfTheApi(address);
  const body = isApi
    ? JSON.stringify({ type: 'about:blank', status, title: english[0], detail: english[1] })
    : page(status, english, vietnamese);
  return {
    status,
    headers: {
      ...securityHeadersOf(address),
      'Content-Type': isApi ? 'application/problem+json' : 'text/html; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'no-store',
      Connection: 'close',
      ...(allow === undefined ? {} : { Allow: allow }),
    },
    body,
  };
}

/** @param allow the methods that are possible instead */
export function refuse(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  status: RefusedStatus,
  allow?: string,
): void {
  const { headers, body } = refusal(status, url, allow);
  response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
}

/** The same for a request that could not be read, so that there is nothing to answer by. */
export function rawRefusal(status: RefusedStatus): string {
  const { headers, body } = refusal(status, '/');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}

function page(status: number, ...words: readonly [Words, Words]): string {
  const sections = (['en', 'vi'] as const).map((language, index) => {
    const [title, help] = words[index]!;
    return `<section lang="${language}"><h1>${title}</h1><p>${help}</p></section>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${status}: ${words[0][0]}</title>
<main style="${PLAIN_PAGE_STYLE}">${sections.join('')}<p><a href="/">Third Neighbor</a></p></main>
</html>
`;
}
