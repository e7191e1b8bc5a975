// Names that the manifest and the code share.

/** Languages that drafts are written in. */
export const draftLanguageIds: readonly string[] = [
  'markdown',
  'quarto',
  'rmd',
  'latex',
  'tex',
  'asciidoc',
  'restructuredtext',
  'typst',
  'org',
  'html',
  'plaintext',
];

/** Scheme of the read-only documents of bundled sources. */
export const sourceScheme = 'sourceline-source';

/** Language of those documents. */
export const sourceLanguageId = 'sourceline-source';

/** Scheme of the page that explains the setup. */
export const setupScheme = 'sourceline-setup';

/** `Diagnostic.source`. */
export const diagnosticSource = 'sourceline';

/** What carries a passage when it is copied from a source or dragged from the Sources view. */
export const passageMime = 'application/vnd.sourceline.passage';

/** Commands, as in the manifest. */
export const commands = {
  openSource: 'sourceline.openSource',
  openRulePage: 'sourceline.openRulePage',
  openSampleDraft: 'sourceline.openSampleDraft',
  openWalkthrough: 'sourceline.openWalkthrough',
  diagnoseSetup: 'sourceline.diagnoseSetup',
  showLog: 'sourceline.showLog',
  restartEngine: 'sourceline.restartEngine',
  groupBySource: 'sourceline.groupBySource',
  groupBySpeaker: 'sourceline.groupBySpeaker',
  groupByFolder: 'sourceline.groupByFolder',
  showInSources: 'sourceline.showInSources',
  addFiles: 'sourceline.addFiles',
  addFolder: 'sourceline.addFolder',
  addFromClipboard: 'sourceline.addFromClipboard',
  addFromSelection: 'sourceline.addFromSelection',
  editMetadata: 'sourceline.editMetadata',
  removeSource: 'sourceline.removeSource',
  revealSource: 'sourceline.revealSource',
  copyKey: 'sourceline.copyKey',
  openAt: 'sourceline.openAt',
  openOriginal: 'sourceline.openOriginal',
  checkNow: 'sourceline.checkNow',
  insertQuotation: 'sourceline.insertQuotation',
  createBaseline: 'sourceline.createBaseline',
  pruneBaseline: 'sourceline.pruneBaseline',
  rememberCited: 'sourceline.rememberCited',
  searchSources: 'sourceline.searchSources',
  insertCitation: 'sourceline.insertCitation',
  citeClaim: 'sourceline.citeClaim',
  citeAllClaims: 'sourceline.citeAllClaims',
  pasteQuotation: 'sourceline.pasteQuotation',
  exportCited: 'sourceline.exportCited',
  claimsByVerdict: 'sourceline.claimsByVerdict',
  claimsBySource: 'sourceline.claimsBySource',
  claimsBySpeaker: 'sourceline.claimsBySpeaker',
  nextFinding: 'sourceline.nextFinding',
  previousFinding: 'sourceline.previousFinding',
  sendToDraft: 'sourceline.sendToDraft',
} as const;

/** Views, as in the manifest. */
export const views = { sources: 'sourcelineSources', claims: 'sourcelineClaims' } as const;

/** The extension's identifier. */
export const extensionId = 'sourceline.sourceline';
