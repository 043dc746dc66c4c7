// The standard's own JavaScript library ships no types; this declares the part that tests use.
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    /** Casts every cell by the schema; `relations` also looks every foreign key up. Throws. */
    read(options: {
      readonly keyed: true;
      readonly relations: boolean;
    }): Promise<Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
