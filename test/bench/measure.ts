/** One line of `npm run bench`. */
export interface Measure {
  readonly measure: string;
  readonly unit: string;
  readonly value: number;
  readonly n: number;
  readonly low?: number;
  readonly high?: number;
  readonly peer?: string;
  readonly peerValue?: number;
  readonly ratio?: number;
}
