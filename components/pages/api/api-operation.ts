/** A field of the form of an operation. */
export interface ApiParameter {
  readonly name: string;
  readonly place: 'path' | 'query' | 'form';
  readonly isRequired: boolean;
  readonly type: 'text' | 'whole' | 'number';
  /** All its values, where they are few. */
  readonly choices: readonly string[];
  readonly bounds: {
    readonly longest: number | null;
    readonly least: number | null;
    readonly most: number | null;
  };
  /** What the server takes where none is given. */
  readonly standard: string | null;
  /** What the form begins with: an example, or what the server takes itself; else empty. */
  readonly initial: string;
}

export const API_GROUPS = ['record', 'reconcile', 'files', 'lectures', 'server'] as const;
export type ApiGroup = (typeof API_GROUPS)[number];

/** One method of one address, as the OpenAPI document has it. */
export interface ApiOperation {
  /** For links to it: `get-events`. */
  readonly id: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly group: ApiGroup;
  /** In English. */
  readonly summary: string;
  readonly parameters: readonly ApiParameter[];
  readonly mediaTypes: readonly string[];
  /** Whether it can be sent from a page: it changes nothing, and needs no lecture. */
  readonly canTry: boolean;
}

export const operationName = ({ method, path }: Pick<ApiOperation, 'method' | 'path'>) =>
  `${method} ${path}`;
