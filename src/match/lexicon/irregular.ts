/**
 * Irregular forms of common English words, each line a base form and its other forms: what suffix rules can't undo.
 * Written for this project (WordNet's own exception lists are not in the package that the lexicon is built from).
 */
const list = `be am is are was were been being
have has had having
do does did done
go went gone goes
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bet bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying died
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flies
forbid forbade forbidden
forecast forecasted
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying lied
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
outdo outdid outdone
overcome overcame
overrun overran
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled pleaded
prove proven
quit quit
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
man men
woman women
child children
person people persons
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
life lives
wife wives
knife knives
leaf leaves
half halves
loaf loaves
shelf shelves
thief thieves
wolf wolves
calf calves
criterion criteria
phenomenon phenomena
bacterium bacteria
medium media
analysis analyses
crisis crises
basis bases
thesis theses
hypothesis hypotheses
diagnosis diagnoses
axis axes
nucleus nuclei
fungus fungi
larva larvae
alga algae
stimulus stimuli
alumnus alumni
datum data
index indices
good better best
bad worse worst
far further farther furthest farthest
little less least
many more most
old elder eldest
businessman businessmen
policeman policemen
spokesman spokesmen
fisherman fishermen
fireman firemen
gunman gunmen
chairman chairmen
spokeswoman spokeswomen
congressman congressmen
serviceman servicemen
crewman crewmen`;

const bases = new Map<string, string[]>();
for (const row of list.split('\n')) {
  const [base, ...forms] = row.split(' ');
  for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base!]);
}

/** Base forms of an irregular form, in no order. @example irregularBases('left') // ['leave'] */
export function irregularBases(norm: string): readonly string[] {
  return bases.get(norm) ?? [];
}
