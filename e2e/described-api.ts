import { expect, test as base, type APIRequestContext, type APIResponse } from '@playwright/test';
import { answerProblems } from '@/app/api/v1/openapi.json/answer-problems';
import type { OpenApiDocument } from '@/app/api/v1/openapi.json/openapi-document';

/** The API of the running server, held to the OpenAPI document that the server itself gives. */
class DescribedApi {
  constructor(
    private readonly request: APIRequestContext,
    readonly document: OpenApiDocument,
  ) {}

  async get(path: string, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.#described('GET', await this.request.get(path, { headers, maxRedirects: 0 }));
  }

  async postForm(path: string, form: Record<string, string>): Promise<APIResponse> {
    return this.#described('POST', await this.request.post(path, { form }));
  }

  async #described(method: string, response: APIResponse): Promise<APIResponse> {
    const problems = answerProblems(this.document, {
      method,
      url: response.url(),
      status: response.status(),
      headers: response.headers(),
      body: await response.text(),
    });
    expect(problems, response.url()).toEqual([]);
    return response;
  }
}

export const test = base.extend<{ api: DescribedApi }>({
  api: async ({ request }, use) => {
    const document = (await (await request.get('/api/v1/openapi.json')).json()) as OpenApiDocument;
    await use(new DescribedApi(request, document));
  },
});

export { expect };
