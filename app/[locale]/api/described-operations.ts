import type { OpenApiDocument } from '@/app/api/v1/openapi.json/openapi-document';
import type { JsonSchema } from '@/app/api/v1/openapi.json/named-schemas';
import type { ApiGroup, ApiOperation, ApiParameter } from '@/components/pages/api/api-operation';
import { operationExamples } from './operation-examples';

type Described = NonNullable<OpenApiDocument['paths'][string][string]>;

/** The operations of the document as the page shows them. */
export function describedOperations({ paths }: OpenApiDocument): ApiOperation[] {
  const examples = operationExamples();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => {
      if (!described) return [];
      const example = examples[`${method} ${path}`] ?? {};
      const isForm = FORM in (described.requestBody?.content ?? {});
      const canTry =
        groupOf(path) !== 'lectures' && (method === 'get' || (method === 'post' && isForm));
      return [
        {
          id: `${method}-${path.replace('/api/v1/', '').replaceAll(/[^a-z]+/g, '-')}`.replace(
            /-$/,
            '',
          ),
          method: method.toUpperCase(),
          path,
          group: groupOf(path),
          summary: described.summary,
          parameters: [
            ...described.parameters.map(({ name, in: place, required, schema }) =>
              parameter({ name, place, isRequired: required }, schema, example[name]),
            ),
            ...formParameters(described, example),
          ],
          mediaTypes: mediaTypes(described),
          canTry,
        },
      ];
    }),
  );
}

const FORM = 'application/x-www-form-urlencoded';

function groupOf(path: string): ApiGroup {
  const [, , , first] = path.split('/');
  if (first === 'reconcile' || first === 'lectures') return first;
  if (first === 'export') return 'files';
  return first === 'health' || first === 'openapi.json' ? 'server' : 'record';
}

function formParameters(
  { requestBody }: Described,
  example: Readonly<Record<string, string>>,
): ApiParameter[] {
  const schema = requestBody?.content[FORM]?.schema;
  return Object.entries(schema?.properties ?? {}).flatMap(([name, own]) => {
    if (typeof own === 'boolean') return [];
    const isRequired = schema?.required?.includes(name) ?? false;
    return [parameter({ name, place: 'form', isRequired }, own, example[name])];
  });
}

function parameter(
  about: Pick<ApiParameter, 'name' | 'place' | 'isRequired'>,
  schema: JsonSchema,
  example: string | undefined,
): ApiParameter {
  const { default: usual, maximum = null, minimum = null, maxLength = null } = schema;
  const standard = typeof usual === 'string' || typeof usual === 'number' ? String(usual) : null;
  // What a bound of all whole numbers says is nothing that a reader needs.
  const isRange = Number.isSafeInteger(maximum) && maximum !== Number.MAX_SAFE_INTEGER;
  return {
    ...about,
    type: schema.type === 'integer' ? 'whole' : schema.type === 'number' ? 'number' : 'text',
    choices: (schema.enum ?? []).filter((choice) => typeof choice === 'string'),
    bounds: {
      longest: maxLength,
      least: isRange ? minimum : null,
      most: isRange ? maximum : null,
    },
    standard: standard === '' ? null : standard,
    initial: example ?? standard ?? '',
  };
}

function mediaTypes({ responses }: Described): string[] {
  const usual = Object.entries(responses).find(
    ([status]) => /^[23]/.test(status) && status !== '304',
  );
  const content = usual?.[1]['content'];
  return typeof content === 'object' && content !== null ? Object.keys(content) : [];
}
