import { groupBy } from '@/lib/text/group-by';
import { billOfMaterials, packagesOf } from './supply-chain/bill-of-materials';
import { isAllowed, licenceOf } from './supply-chain/licence-policy';

/** `npm run licences`: what each package is licensed under; ends with 1 if one does not fit. */
const packages = packagesOf(await billOfMaterials());

for (const development of [false, true]) {
  const used = packages.filter((one) => one.development === development);
  const title = development ? 'To build and to test' : 'To run the atlas, optional parts included';
  console.log(`${title}: ${used.length} packages\n`);
  const byLicence = groupBy(used, (one) => licenceOf(one) ?? 'none stated');
  for (const [licence, group] of [...byLicence].toSorted(([, a], [, b]) => b.length - a.length)) {
    const names = group.map(({ name, version }) => `${name} ${version}`);
    console.log(`${licence} (${group.length})\n  ${names.join('\n  ')}\n`);
  }
}

const refused = packages.filter((one) => !isAllowed(one));
for (const one of refused) {
  console.error(
    `${one.name} ${one.version}: “${licenceOf(one) ?? 'none stated'}” is not among the licences of ` +
      'scripts/supply-chain/licence-policy.ts. Read its licence, then add it there or use another package.',
  );
}
process.exitCode = refused.length > 0 ? 1 : 0;
