/** The part that the tests use of Frictionless Data's own reader, which brings no types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly schema: { readonly primaryKey: readonly string[] };
    read(options: { readonly keyed: true }): Promise<Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(descriptor: string | object, options?: { readonly basePath?: string; readonly strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource | null;
  }
}
