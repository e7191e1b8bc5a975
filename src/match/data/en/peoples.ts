// Nouns for one person of a people, which news puts for somebody's name once it was given: `the Briton` is the driver of the line before, and no
// other person than he. Compiled by hand: peoples whose adjective is another word (`British`, `French`) or serves as the noun, too.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** One person of a people, in the singular and the plural. */
export const peoples: ReadonlySet<string> = new Set(
  list(`
    briton englishman englishwoman scot scotsman scotswoman welshman welshwoman irishman irishwoman frenchman frenchwoman spaniard
    dutchman dutchwoman dane swede finn pole turk serb croat slovene slovak czech greek swiss german austrian italian belgian norwegian icelander
    portuguese hungarian romanian bulgarian ukrainian russian belarusian georgian armenian estonian latvian lithuanian luxembourger
    american canadian mexican brazilian argentine argentinian chilean colombian uruguayan peruvian ecuadorian venezuelan cuban jamaican
    australian aussie kiwi chinese japanese korean indian pakistani afghan iranian iraqi israeli egyptian moroccan algerian tunisian nigerian
    ghanaian kenyan ethiopian cameroonian senegalese ivorian filipino thai malaysian indonesian vietnamese texan californian londoner
    parisian berliner northerner southerner yorkshireman cornishman lancastrian liverpudlian mancunian glaswegian geordie
  `).flatMap((w) => [w, `${w}s`]),
);
