import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const licenceSchema = z.union([
  z.object({ expression: z.string() }).transform(({ expression }) => expression),
  z
    .object({ license: z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]) })
    .transform(({ license }) => ('id' in license ? license.id : license.name)),
]);

const componentSchema = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string().startsWith('pkg:npm/'),
  hashes: z
    .array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) }))
    .min(1),
  properties: z.array(z.object({ name: z.string(), value: z.string() })),
});

/** The parts of a CycloneDX document that its readers here use; the rest is handed on as it came. */
const billSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.looseObject({
    component: z.looseObject({ name: z.string(), type: z.string(), version: z.string() }),
  }),
  components: z.array(
    componentSchema.extend({ licenses: z.array(z.unknown()).length(1).optional() }),
  ),
});

export type BillOfMaterials = z.infer<typeof billSchema>;

/** A package that the lockfile names. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what the package says instead; null when it says nothing. */
  readonly licence: string | null;
  /** Only builds or tests the atlas: neither the server nor a page runs its code. */
  readonly development: boolean;
}

/**
 * Every package of package-lock.json with its version, digest and licence, as a CycloneDX document.
 * npm makes it, from the lockfile alone: packages of other systems are in it too.
 */
export async function billOfMaterials(): Promise<BillOfMaterials> {
  const { stdout } = await run(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--sbom-type=application'],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const bill = billSchema.parse(JSON.parse(stdout));
  // npm takes the name of the folder.
  bill.metadata.component.name = 'third-neighbor';
  return bill;
}

export function packagesOf(bill: BillOfMaterials): Package[] {
  return bill.components.map(({ name, version, licenses, properties }) => ({
    name,
    version,
    licence: licenses ? licenceSchema.parse(licenses[0]) : null,
    development: properties.some(
      (property) => property.name === 'cdx:npm:package:development' && property.value === 'true',
    ),
  }));
}
