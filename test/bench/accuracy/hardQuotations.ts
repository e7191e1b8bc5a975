import type { Measure } from '../measure.js';
export async function hardQuotationAccuracy(_dataDir: string): Promise<Measure[]> { return []; }
