import { bodyWords, personNouns, titleWords } from './data/en/people.js';

const personSuffix =
  /(?:er|or|ers|ors|ist|ists|ian|ians|man|men|woman|women|person|people|ee|ees|ant|ants|crat|crats|ican|icans|ional|ents|ates)$/;

/** Whether a common noun can mean somebody: `spokesman`, `drivers`, `economist`. */
export function isPersonNoun(norm: string): boolean {
  return (
    titleWords.has(norm) ||
    personNouns.has(norm) ||
    personNouns.has(`${norm}s`) ||
    (norm.length > 4 && personSuffix.test(norm) && !isThing(norm))
  );
}

/** Whether a noun names a body that can say something: `committee`, `company`. */
export function isBodyNoun(norm: string): boolean {
  return bodyWords.has(norm);
}

function isThing(norm: string): boolean {
  return /^(?:(?:sensor|detector|monitor|reactor|processor|scanner|filter|counter|printer|server|router|laser|tracker|indicator|transmitter|receiver|vector|tractor|elevator|generator|calculator|simulator|accelerator|container|trailer|helicopter|newspaper|layer|motor)s?|number|numbers|order|orders|paper|papers|letter|letters|matter|matters|power|powers|weather|water|summer|winter|october|november|december|september|center|centers|river|dinner|offer|offers|error|errors|color|factor|factors|sector|sectors|answer|answers|computer|computers|chapter|quarter|quarters|border|borders|disorder|corner|meter|tower|shoulder|trigger|barrier|carrier|whether|either|neither|never|however|another|other|others|rather|together|under|over|after|want|grant|grants|plant|plants|restaurant|restaurants|warrant|warrants|events|documents|statements|comments|payments|investments|rates|dates|states|updates|debates|estimates|percent|different|important|significant|recent|current|moment|national|international|additional|professional|constitutional|traditional|regional|emotional|conditional|tent|patient|newsletter|poster|folder|ledger|register|charter|charger|heater|freezer|burner|boiler|cylinder|transformer|chamber|disaster|cancer|fever|danger|anger|hunger|temper|banner|manner|cover|flower|shower|silver|copper|rubber|timber|gutter|shutter|shelter|filter|meter|semester|trimester|theater|theatre)$/.test(
    norm,
  );
}
