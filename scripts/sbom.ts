import { billOfMaterials } from './supply-chain/bill-of-materials';

// `npm run -s sbom > sbom.json`: every package of the lockfile, as CycloneDX.
console.log(JSON.stringify(await billOfMaterials(), null, 2));
