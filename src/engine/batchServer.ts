import { BatchMaker, buffersOf } from '../corpus/batch.js';
import type { BatchRequest, BatchResponse } from './batches.js';
import type { Port } from './protocol.js';

/** Reads what comes over a port, in order. What a reader throws at is not answered for: it is read again where it is indexed. */
export function serveBatches(port: Port): void {
  const maker = new BatchMaker(`${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`);
  port.onMessage((message) => {
    const { id, of, inputs } = message as BatchRequest;
    try {
      const found = maker.make(inputs, of);
      const first = found[0]?.found;
      port.postMessage({ id, inputs: found } satisfies BatchResponse, first ? buffersOf(first) : []);
    } catch {
      port.postMessage({ id } satisfies BatchResponse);
    }
  });
}
