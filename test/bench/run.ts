import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attributionAccuracy } from './accuracy/attribution.js';
import { claimDetectionAccuracy } from './accuracy/claimDetection.js';
import { claimAccuracy } from './accuracy/claims.js';
import { quotationAccuracy } from './accuracy/quotations.js';
import { sentenceAccuracy } from './accuracy/sentences.js';
import { anchoringBench } from './anchoring.js';
import { claimBench } from './claims.js';
import { coldDraftBench, coldDrafts, inThread } from './coldDraft.js';
import { completionBench } from './completion.js';
import { contest } from './corpus/contest.js';
import { corpusBench } from './corpus/corpus.js';
import { editingBench } from './editing.js';
import { hostBench } from './host.js';
import type { Measure } from './measure.js';
import { draftKinds } from './quotedDraft.js';

// `npm run bench`: speed beside the named peers, in one run, on one input. `-- accuracy`: on the labelled sets beside
// the checkout, where they are. `-- editing [WORDS …]`: findings again after one edit, beside cSpell and, where it is installed, Harper. `-- corpus`: the index beside its peers.
// `-- quoted [KIND …] [N …] [thread]`: drafts of quotations checked cold, each in a process of its own.
// `-- claims`: one claim against many articles. `-- host [threads=K]`: how long reading sources takes, and holds the thread of a host.
// `-- N` sets the number of articles. One JSON line a measure.
const args = process.argv.slice(2);

function print(measures: readonly Measure[]): void {
  for (const m of measures) console.log(JSON.stringify(m));
}

if (args[0] === 'contest') {
  // A process of its own of `corpus`.
  await contest(args[1]!, Number(args[2]), args[3]!);
} else if (args[0] === 'quoted') {
  const sizes = args.filter((a) => /^\d+$/.test(a)).map(Number);
  const kinds = args.filter((a) => draftKinds.some((k) => k === a));
  const isThread = args.includes('thread');
  if (!args.includes('alone')) {
    coldDrafts(sizes.length > 0 ? sizes : [20, 1_000, 10_000], kinds, isThread);
  } else if (isThread) inThread(args);
  else
    print(
      coldDraftBench(
        sizes[0]!,
        draftKinds.find((k) => k === kinds[0]),
      ),
    );
} else if (args.includes('accuracy')) {
  const data = join(process.cwd(), '..', 'shared', 'data');
  if (existsSync(data)) {
    for (const measure of [
      sentenceAccuracy,
      claimDetectionAccuracy,
      attributionAccuracy,
      quotationAccuracy,
      claimAccuracy,
    ]) {
      print(await measure(data));
    }
  } else console.log('There are no labelled sets beside this checkout: accuracy cannot be measured here.');
} else if (args.includes('editing')) {
  const sizes = args.filter((a) => /^\d+$/.test(a)).map(Number);
  await editingBench(print, sizes.length > 0 ? sizes : undefined);
} else if (args.includes('host')) {
  const threads = args.find((a) => a.startsWith('threads='))?.slice('threads='.length);
  const n = Number(args.find((a) => /^\d+$/.test(a)) ?? 10_000);
  print(await hostBench(n, threads === undefined ? undefined : Number(threads)));
} else if (args.includes('claims')) {
  print(claimBench(Number(args.find((a) => /^\d+$/.test(a)) ?? 10_000)));
} else if (args.includes('corpus')) {
  // `-- corpus [N …]`: 1,000 and 10,000 articles where nothing is said. `peers=flex,rarest` asks only peers with these words
  // in their names, `peers=` none; each has `cap=300` seconds.
  const sizes = args.filter((a) => /^\d+$/.test(a)).map(Number);
  const only = args
    .find((a) => a.startsWith('peers='))
    ?.slice('peers='.length)
    .toLowerCase()
    .split(',');
  const cap = Number(args.find((a) => a.startsWith('cap='))?.slice('cap='.length) ?? 300);
  for (const n of sizes.length > 0 ? sizes : [1_000, 10_000]) await corpusBench(n, print, { only, cap });
} else {
  const n = Number(args.find((a) => /^\d+$/.test(a)) ?? 1000);
  print(coldDraftBench(n));
  print(await completionBench(n));
  print(await anchoringBench(n));
}
