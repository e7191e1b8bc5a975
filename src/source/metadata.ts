/** A name as CSL-JSON has it. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/**
 * What is known about a source, in the fields of CSL-JSON (https://docs.citationstyles.org, schema 1.0). What is
 * not known is absent, never empty.
 */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  /** In square brackets where somebody supplied it. */
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
  /** The outlet. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly [field: string]: unknown;
}
