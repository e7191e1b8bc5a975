import type { WorkspaceInput, WorkspaceState } from '../ide/model.js';
import type { EngineClient } from './client.js';

/**
 * Hands a workspace over to the engine. The list of its sources comes back a part at a time: as one message, that of 10,000
 * would hold the thread that reads it for 50 ms. `undefined` where the engine ended meanwhile.
 */
export async function putInForce(
  client: Pick<EngineClient, 'setWorkspace' | 'listedSources'>,
  workspace: WorkspaceInput,
): Promise<WorkspaceState | undefined> {
  const state = await client.setWorkspace(workspace);
  if (!state || state.sources.length === state.sourceCount) return state;
  const sources = [...state.sources];
  while (sources.length < state.sourceCount) {
    const more = await client.listedSources(workspace.id, sources.length);
    if (!more || more.length === 0) return undefined;
    for (const s of more) sources.push(s);
  }
  return { ...state, sources };
}
