/** What a host gives the engine's thread to begin with. */
export interface EngineData {
  /** Where indexes may be kept, a folder a workspace. */
  readonly indexes?: string;
  /** That it is one of the threads that read many files of text, for the engine's. */
  readonly isReader?: boolean;
}
