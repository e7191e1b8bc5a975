import { seats } from '../data/en/seats.js';

/**
 * Names that news uses for one another: a country, its people, its capital or seat of government as a metonym, and
 * its abbreviation; common abbreviations of bodies. Written by hand for this project; one group a line, `/` between
 * the names. A capital stands for its government far more often than the other way round; the matcher takes either.
 */
const list = `us / usa / united states / america / american / americans / washington / white house
uk / united kingdom / britain / british / great britain / london / downing street
eu / european union / brussels / european / europe
un / united nations
russia / russian / russians / moscow / kremlin
ukraine / ukrainian / ukrainians / kyiv / kiev
china / chinese / beijing
france / french / paris / élysée
germany / german / germans / berlin
italy / italian / italians / rome
spain / spanish / madrid
israel / israeli / israelis / jerusalem
iran / iranian / iranians / tehran
iraq / iraqi / iraqis / baghdad
syria / syrian / syrians / damascus
turkey / turkish / ankara / türkiye
japan / japanese / tokyo
india / indian / indians / new delhi / delhi
pakistan / pakistani / pakistanis / islamabad
afghanistan / afghan / afghans / kabul
north korea / north korean / pyongyang
south korea / south korean / seoul
australia / australian / australians / canberra
canada / canadian / canadians / ottawa
mexico / mexican / mexicans / mexico city
brazil / brazilian / brazilians / brasília
egypt / egyptian / egyptians / cairo
saudi arabia / saudi / saudis / riyadh
poland / polish / poles / warsaw
hungary / hungarian / hungarians / budapest
greece / greek / greeks / athens
netherlands / dutch / holland / the hague
belgium / belgian / belgians
switzerland / swiss
sweden / swedish / swedes / stockholm
norway / norwegian / norwegians / oslo
denmark / danish / danes / copenhagen
finland / finnish / finns / helsinki
ireland / irish / dublin
scotland / scottish / scots
wales / welsh
england / english
portugal / portuguese / lisbon
austria / austrian / austrians / vienna
romania / romanian / romanians / bucharest
georgia / georgian / georgians / tbilisi
belarus / belarusian / minsk
lebanon / lebanese / beirut
yemen / yemeni / yemenis
qatar / qatari / doha
kenya / kenyan / kenyans / nairobi
nigeria / nigerian / nigerians
south africa / south african / pretoria
philippines / philippine / filipino / filipinos / manila
thailand / thai / bangkok
vietnam / vietnamese / hanoi
malaysia / malaysian / malaysians
indonesia / indonesian / jakarta
argentina / argentine / argentinian / buenos aires
chile / chilean / chileans
colombia / colombian / colombians / bogotá
venezuela / venezuelan / caracas
cuba / cuban / cubans / havana
albania / albanian / albanians
algeria / algerian / algerians
angola / angolan / angolans
armenia / armenian / armenians
azerbaijan / azerbaijani / azerbaijanis / azeri / azeris
bahrain / bahraini / bahrainis
bangladesh / bangladeshi / bangladeshis
bolivia / bolivian / bolivians
bosnia / bosnian / bosnians
botswana / batswana
bulgaria / bulgarian / bulgarians
burundi / burundian / burundians
cambodia / cambodian / cambodians
cameroon / cameroonian / cameroonians
chadian / chadians
congo / congolese
costa rica / costa rican / costa ricans
croatia / croatian / croatians / croat / croats
cyprus / cypriot / cypriots
czech republic / czechia / czech / czechs
dominican republic / dominican / dominicans
ecuador / ecuadorian / ecuadorians / ecuadorean / ecuadoreans
el salvador / salvadoran / salvadorans / salvadorean
eritrea / eritrean / eritreans
estonia / estonian / estonians
ethiopia / ethiopian / ethiopians
fiji / fijian / fijians
gambia / gambian / gambians
ghana / ghanaian / ghanaians
guatemala / guatemalan / guatemalans
guinea / guinean / guineans
guyana / guyanese
haiti / haitian / haitians
honduras / honduran / hondurans
iceland / icelandic / icelander / icelanders
ivory coast / ivorian / ivorians
jamaica / jamaican / jamaicans
jordanian / jordanians
kazakhstan / kazakh / kazakhs
kosovo / kosovar / kosovars
kuwait / kuwaiti / kuwaitis
kyrgyzstan / kyrgyz
laos / laotian / laotians
latvia / latvian / latvians
liberia / liberian / liberians
libya / libyan / libyans
lithuania / lithuanian / lithuanians
luxembourg / luxembourger / luxembourgers
macedonia / macedonian / macedonians
madagascar / malagasy / madagascan
malawi / malawian / malawians
mali / malian / malians
malta / maltese
mauritania / mauritanian / mauritanians
mauritius / mauritian / mauritians
moldova / moldovan / moldovans
mongolia / mongolian / mongolians
montenegro / montenegrin / montenegrins
morocco / moroccan / moroccans
mozambique / mozambican / mozambicans
myanmar / burma / burmese
namibia / namibian / namibians
nepal / nepali / nepalis / nepalese
new zealand / new zealander / new zealanders / kiwis
nicaragua / nicaraguan / nicaraguans
niger / nigerien / nigeriens
oman / omani / omanis
panama / panamanian / panamanians
papua new guinea / papua new guinean
paraguay / paraguayan / paraguayans
peru / peruvian / peruvians
puerto rico / puerto rican / puerto ricans
rwanda / rwandan / rwandans
senegal / senegalese
serbia / serbian / serbians / serb / serbs
sierra leone / sierra leonean / sierra leoneans
singapore / singaporean / singaporeans
slovakia / slovak / slovaks / slovakian
slovenia / slovene / slovenes / slovenian / slovenians
somalia / somali / somalis
sri lanka / sri lankan / sri lankans
sudan / sudanese
taiwan / taiwanese
tajikistan / tajik / tajiks
tanzania / tanzanian / tanzanians
togo / togolese
tunisia / tunisian / tunisians
turkmenistan / turkmen
uganda / ugandan / ugandans
united arab emirates / uae / emirati / emiratis
uruguay / uruguayan / uruguayans
uzbekistan / uzbek / uzbeks
zambia / zambian / zambians
zimbabwe / zimbabwean / zimbabweans
catalonia / catalan / catalans
bavaria / bavarian / bavarians
sicily / sicilian / sicilians
texas / texan / texans
california / californian / californians
pentagon / defense department / department of defense
foggy bottom / state department / department of state
fbi / federal bureau of investigation
cia / central intelligence agency
nato / north atlantic treaty organization / alliance
nhs / national health service
fed / federal reserve
who / world health organization / world health organisation
imf / international monetary fund
ecb / european central bank
gop / republican party / republicans / republican
democrats / democratic party / democrat / democratic
liberal democrat / liberal democrats / lib dem / lib dems
tories / tory / conservatives / conservative party
mp / member of parliament
pm / prime minister
tv / television
tory / conservative`;

const byPhrase = new Map<string, number[]>();
/** By first word, the longest name in words that begins with it. */
const longestFrom = new Map<string, number>();
for (const [group, row] of list.split('\n').entries()) {
  for (const name of row.split(' / ')) {
    const [first, ...more] = name.split(' ') as [string, ...string[]];
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, more.length + 1));
    byPhrase.set(name, [...(byPhrase.get(name) ?? []), group]);
  }
}

const nothing: readonly number[] = [];

const inCountries = new Map<string, readonly string[]>();
for (const row of seats.split('\n')) {
  const [country, cities] = row.split(': ') as [string, string];
  for (const city of cities.split(', ')) inCountries.set(city, [...(inCountries.get(city) ?? []), country]);
}

/**
 * Countries that a capital lies in, by the words from a place on; none for other words.
 *
 * @example countriesOf(['in', 'paris'], 1) // ['france']
 */
export function countriesOf(norms: readonly string[], at: number): readonly string[] {
  return inCountries.get(norms[at]!) ?? inCountries.get(`${norms[at]} ${norms[at + 1]}`) ?? [];
}

/**
 * By word: the groups of names that it is in, alone or with the words beside it.
 *
 * @example aliasGroups(['the', 'united', 'states']) // [[], [0], [0]]
 */
export function aliasGroups(norms: readonly string[]): readonly (readonly number[])[] {
  const plain = norms.map((n) => n.replaceAll('.', ''));
  const groups: (readonly number[])[] = norms.map(() => nothing);
  for (let i = 0; i < norms.length; i++) {
    for (let n = Math.min(longestFrom.get(plain[i]!) ?? 0, norms.length - i); n >= 1; n--) {
      const found = byPhrase.get(plain.slice(i, i + n).join(' '));
      if (!found) continue;
      for (let k = i; k < i + n; k++) groups[k] = found;
      i += n - 1;
      break;
    }
  }
  return groups;
}
