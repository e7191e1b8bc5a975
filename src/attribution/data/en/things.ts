// English nouns and other words that end as words for people do (`printer`, `plant`). In lower case.

const list = (words: string) => words.trim().split(/\s+/);

/** Devices, which have a plural in `-s`. */
const devices = list(`
  sensor detector monitor reactor processor scanner filter counter printer server router laser tracker indicator
  transmitter receiver vector tractor elevator generator calculator simulator accelerator container trailer
  helicopter newspaper layer motor
`);

/** Words that end as those for people do and mean nobody. */
export const things: ReadonlySet<string> = new Set([
  ...devices,
  ...devices.map((d) => `${d}s`),
  ...list(`
  number numbers order orders paper papers letter letters matter matters power powers weather water summer winter
  october november december september center centers river dinner offer offers error errors color factor factors
  sector sectors answer answers computer computers chapter quarter quarters border borders disorder corner meter
  tower shoulder trigger barrier carrier whether either neither never however another other others rather together
  under over after want grant grants plant plants restaurant restaurants warrant warrants events documents
  statements comments payments investments rates dates states updates debates estimates percent different important
  significant recent current moment national international additional professional constitutional traditional
  regional emotional conditional tent patient newsletter poster folder ledger register charter charger heater
  freezer burner boiler cylinder transformer chamber disaster cancer fever danger anger hunger temper banner manner
  cover flower shower silver copper rubber timber gutter shutter shelter filter meter semester trimester theater
  theatre
`),
]);
