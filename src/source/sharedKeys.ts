import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import type { Source } from './model.js';

/**
 * Tells sources whose key another one has, so that a corpus lettered it (`lind-2024-townsb`): the letter follows the order
 * of the files, and a new file may shift it. An id of its own makes a key lasting.
 *
 * @param before the sources as they were read; `after`: the same as they are in a corpus, in the same order.
 */
export function sharedKeys(before: readonly Source[], after: readonly Source[]): Problem[] {
  return after.flatMap((source, i): Problem[] => {
    const wanted = before[i]?.key;
    if (wanted === undefined || wanted === source.key || source.bundled) return [];
    const message = msg(
      'Another source has the key “{0}”, so this one has “{1}”, which may change when sources are added. Give it a key of its own in its metadata.',
      wanted,
      source.key,
    );
    return [{ code: 'shared-key', severity: 'information', message, file: source.uri }];
  });
}
