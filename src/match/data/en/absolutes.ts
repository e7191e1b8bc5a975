// Words by which a sentence says more than most sources do: that something is proven, certain, on purpose, for good, or true of
// all. Each group stands beside what a source says where it bears such a word out. Compiled by hand from the boosters of
// Hyland (2005, "Metadiscourse") and the universal quantifiers of English; words that good paraphrases add without harm
// (`only`, `just`, `fully`, `the first`) were left out after looking at faithful sentences.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** A group of words that say more, and words of a source that say as much. */
export interface Absolutes {
  readonly words: readonly string[];
  readonly answers: readonly string[];
}

/** `The study proves …`, `demonstrates that …`: verbs, whose sense a denial turns round. */
export const proving: Absolutes = {
  words: list('prove proves proved proven demonstrate demonstrates demonstrated'),
  answers: list(`
    prove proves proved proven proving proof establish establishes established conclusive conclusively demonstrate
    demonstrates demonstrated evidence found finds finding findings show shows showed shown confirm confirms confirmed convict convicted
  `),
};

/** `is certain to`, `undoubtedly`. */
export const certain: Absolutes = {
  words: list(
    'certainly undoubtedly definitely inevitably conclusively unquestionably indisputably guaranteed certain',
  ),
  answers: list(`
    certain certainly certainty undoubtedly definite definitely doubt inevitable inevitably conclusive conclusively
    unquestionably indisputably guarantee guaranteed guarantees sure surely bound
  `),
};

/** `solely because`, `deliberately`, `permanently`. */
export const utter: Absolutes = {
  words: list('solely exclusively entirely deliberately intentionally knowingly permanently irreversibly'),
  answers: list(`
    sole solely exclusive exclusively entire entirely only alone nothing all every whole wholly total totally complete completely
    deliberate deliberately intentional intentionally intention purpose knowing knowingly knew permanent permanently
    irreversible irreversibly never forever full fully no not
  `),
};

/** `all of them`, `the whole cost`. */
export const universal: Absolutes = {
  words: list('all every everyone everybody entire whole'),
  answers: list(`
    all every everyone everybody everything each both none nobody nothing no entire entirely whole wholly always never any
    anyone unanimous unanimously full fully complete completely total totally throughout neither without exception
    only 100 across overall
  `),
};
