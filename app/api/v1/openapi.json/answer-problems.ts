import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from './openapi-document';

/** An answer of the API with the request that it is the answer to. */
export interface Answer {
  readonly method: string;
  /** With or without a host. */
  readonly url: string;
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a route handler answered; the body can still be read from `response`. */
export async function answerTo(request: Request, response: Response): Promise<Answer> {
  const headers = Object.fromEntries(response.headers);
  // A stream of events has no end.
  const isOpen = headers['content-type'] === 'text/event-stream';
  const body = isOpen ? '' : await response.clone().text();
  return { method: request.method, url: request.url, status: response.status, headers, body };
}

/**
 * Where an answer is not as the document says: its status, its media type, its headers, its body.
 * For tests; empty when all is as it should be.
 */
export function answerProblems(document: OpenApiDocument, answer: Answer): readonly string[] {
  const { pathname } = new URL(answer.url, 'http://atlas.test');
  const operation = operationAt(document, pathname)?.[answer.method.toLowerCase()];
  if (!operation) return [`${answer.method} ${pathname} is not in the document`];
  const response = resolved(document, operation.responses[answer.status]);
  if (!response) return [`${answer.method} ${pathname} may not answer ${answer.status}`];
  return [
    ...Object.entries(response.headers ?? {})
      .filter(
        ([name, { required }]) => required && answer.headers[name.toLowerCase()] === undefined,
      )
      .map(([name]) => `the header ${name} is missing`),
    ...contentProblems(document, response.content, answer),
  ];
}

interface DescribedResponse {
  readonly headers?: Readonly<Record<string, { readonly required: boolean }>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** The path without parameters goes before the one with them. */
function operationAt({ paths }: OpenApiDocument, pathname: string) {
  const template = Object.keys(paths)
    .toSorted((one) => (one.includes('{') ? 1 : -1))
    .find((path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname));
  return template === undefined ? undefined : paths[template];
}

function resolved({ components }: OpenApiDocument, response: object | undefined) {
  if (response === undefined || !('$ref' in response)) return response as DescribedResponse;
  return components.responses[String(response.$ref).split('/').at(-1)!] as DescribedResponse;
}

function contentProblems(
  document: OpenApiDocument,
  content: DescribedResponse['content'],
  { headers, body }: Answer,
): readonly string[] {
  if (content === undefined) return body === '' ? [] : ['a body where there should be no body'];
  const type = headers['content-type']?.split(';')[0] ?? 'nothing';
  const described = content[type];
  if (!described) return [`${type} in place of ${Object.keys(content).join(' or ')}`];
  if (!/\bjson$/.test(type)) return [];
  const validator = validatorOf(document);
  validator.validate(inDocument(described.schema), JSON.parse(body));
  return (validator.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const validators = new WeakMap<OpenApiDocument, Ajv2020>();

function validatorOf(document: OpenApiDocument): Ajv2020 {
  const known = validators.get(document);
  if (known) return known;
  // The document around the schemas has keys that JSON Schema does not know.
  const validator = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(validator);
  validator.addSchema(document, DOCUMENT);
  validators.set(document, validator);
  return validator;
}

const DOCUMENT = 'openapi.json';

const inDocument = (schema: object) =>
  '$ref' in schema ? `${DOCUMENT}${String(schema.$ref)}` : schema;
