import type { Edition } from '@/lib/editions/editions';
import { CODE_LICENCE, CONTRIBUTORS, DATA_LICENCE, RECORD_DESCRIPTION } from './record-description';

const AUTHOR = [{ '@type': 'Organization', name: CONTRIBUTORS }];

interface Program {
  readonly version: string;
  readonly description: string;
  /** Which versions of Node it runs on. */
  readonly node: string;
}

/** `codemeta.json` (CodeMeta 3.0): the program, and the record as its part under a licence of its own. */
export function codemeta({ version, description, node }: Program, edition: Edition): string {
  const { name, atlas, title, abstract, keywords } = RECORD_DESCRIPTION;
  const program = {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    identifier: name,
    name: atlas,
    description,
    version,
    license: CODE_LICENCE.address,
    author: AUTHOR,
    keywords,
    programmingLanguage: 'TypeScript',
    runtimePlatform: `Node.js ${node}`,
    applicationCategory: 'Atlas',
    isAccessibleForFree: true,
    hasPart: {
      '@type': 'Dataset',
      name: title,
      description: abstract,
      version: edition.version,
      datePublished: edition.date,
      license: DATA_LICENCE.address,
      creator: AUTHOR,
    },
  };
  return `${JSON.stringify(program, null, 2)}\n`;
}
