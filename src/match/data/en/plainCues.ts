/** Verbs by which somebody says words and no more: `denied “X”` and `promised “X”` say something of X. */
export const plainCues: ReadonlySet<string> = new Set(
  (
    'say says said saying tell tells told telling write writes wrote written writing add adds added adding put puts ' +
    'note notes noted noting state states stated explain explains explained report reports reported remark remarks ' +
    'remarked according to has have had'
  ).split(' '),
);

/** Verbs that tell how words are said, and nothing of the words. */
export const mannerCues: ReadonlySet<string> = new Set(
  (
    'argue argues argued arguing warn warns warned warning insist insists insisted insisting declare declares declared ' +
    'declaring announce announces announced announcing comment comments commented commenting recall recalls recalled ' +
    'recalling reply replies replied replying answer answers answered answering respond responds responded responding ' +
    'continue continues continued continuing conclude concludes concluded concluding observe observes observed observing ' +
    'stress stresses stressed stressing'
  ).split(' '),
);

/** To whom words are said that are printed. */
export const plainHearers: ReadonlySet<string> = new Set('reporters journalists'.split(' '));
