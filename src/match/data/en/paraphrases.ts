/**
 * Words that reporters and their readers use for one another, one group a line, where WordNet has no shared sense
 * or only a rare one. Written by hand for this project, from general knowledge of news, science and business prose.
 * A word may stand in several groups; `_` joins a verb and its particle. Base forms only.
 */
export const closeGroups = `reject refuse decline rebuff dismiss spurn turn_down vote_down throw_out rule_out rejection refusal
accept agree approve back endorse sign_off consent adopt acceptance approval agreement endorsement
approve authorise authorize permit allow clear green-light pass sanction approval permission
oppose resist object criticise criticize condemn denounce attack slam blast opposition criticism condemnation
support back endorse favour favor champion advocate backing
buy acquire purchase take_over snap_up acquisition takeover
sell offload dispose divest sale
rise increase grow climb jump surge soar gain go_up advance up growth higher rose
fall drop decrease decline slide slump plunge tumble sink dip shrink go_down slip down reduction lower fell
cut reduce lower slash trim shrink decrease scale_back reduction
raise increase lift boost hike up put_up
begin start launch commence open kick_off set_off get_under_way onset outset
end finish stop conclude close cease halt wrap_up terminate over
stop halt prevent block bar ban forbid prohibit
delay postpone put_off defer hold_up push_back adjourn
cancel call_off scrap abandon drop axe shelve
resume restart reopen continue
say tell state announce report add explain comment remark note claim declare statement announcement
claim allege assert argue contend maintain insist
admit concede acknowledge confess confirm own_up
deny dispute reject refute
warn caution alert warning
promise pledge vow commit undertake
plan intend aim want hope propose expect seek intention
expect predict forecast anticipate project estimate prediction expectation
show reveal find suggest indicate demonstrate disclose uncover establish finding result
find discover detect identify uncover spot discovery
ask request demand urge call seek appeal plea
order tell instruct command direct require
force compel oblige make require
help aid assist support assistance
die death dead lose_life kill pass_away fatal killed
kill murder shoot slay stab shot dead
injure hurt wound injury harm
arrest detain hold custody seize nab detention
jail imprison prison sentence lock_up incarcerate bars
charge accuse indict prosecute
accuse blame allege fault accusation
sue lawsuit court litigation legal
win victory triumph beat defeat success
beat defeat overcome win thrash edge
lose defeat loss beaten
sack fire dismiss lay_off axe oust redundant dismissal
quit resign leave step_down stand_down depart resignation departure exit
hire recruit employ appoint take_on name sign
appoint name choose pick select elect nominate appointment
replace succeed take_over substitute swap
job post role position work employment
worker employee staff labourer laborer workforce
boss chief head leader executive ceo director manager
company firm business corporation group maker
shop store retailer outlet
money cash fund funding finance sum
price cost value
cost expense price pay
pay spend fund finance give
earn make profit income
profit earnings gain surplus
revenue sale income turnover takings
share stock equity
lend loan borrow credit
invest investment put fund
build construct erect make construction
destroy wreck demolish ruin devastate level
damage harm hurt wreck
fix repair mend restore
make produce manufacture create build
use employ deploy utilise utilize apply usage
try attempt seek bid effort
need require must have_to necessary demand
let allow permit enable
keep retain hold maintain stay remain
give hand grant award donate provide
get receive obtain gain secure win
take seize grab capture
carry_out conduct perform do undertake run
set_up establish found create launch start form
hold stage host run organise organize
attend go visit join turn_up
arrive reach come land get
leave depart go exit
travel go journey trip fly drive
return come_back go_back
meet talk negotiate discuss meeting negotiation
speak talk address tell
discuss debate talk discussion
agree deal accord pact agreement treaty settlement
fight battle combat clash war conflict
attack assault strike raid hit
protest demonstrate rally march demonstration protester demonstrator
vote ballot election poll
poll survey questionnaire
law legislation act bill statute
rule regulation law
judge court justice magistrate
police officer force
lawyer attorney solicitor barrister counsel
politician lawmaker legislator mp member
minister secretary
president leader head
government administration authority state
council authority local
resident local villager neighbour neighbor inhabitant people
people resident person individual
child kid youngster
child pupil
child boy
child girl
boy lad
pupil student schoolchild
teacher staff
mother mum mom
father dad
parent mother
parent father
wife spouse partner husband
baby infant newborn
doctor physician medic gp
hospital clinic ward
ill sick unwell illness disease
disease illness condition infection
drug medicine treatment medication
treat care treatment
test trial check examine examination
study research paper report analysis
scientist researcher expert academic team
researcher team scientist author
expert specialist analyst
data figure number statistic
prove show confirm
cause lead trigger result prompt spark
result lead outcome
link tie connect associate connection
big large huge major great
small little tiny minor
important key major crucial vital significant
new fresh recent latest
old former previous ancient aged
former ex previous
current present existing
near close nearby
quick fast rapid swift
difficult hard tough
easy simple
angry furious upset
happy pleased glad delighted
sad upset heartbroken
worry concern fear anxiety
danger risk threat hazard
dangerous hazardous risky
safe secure
home house residence property
house home property dwelling
flat apartment
road street highway
car vehicle automobile
lorry truck
plane aircraft jet airliner
boat ship vessel ferry
train rail railway
fire blaze inferno
crash accident collision wreck
flood water
storm hurricane gale
rain rainfall downpour shower
area region zone district
town city village
country nation state
border frontier
match game tie
goal score
team side club squad
player footballer
fan supporter
race contest competition
film movie
programme program show
book novel
music song
photo picture image photograph
video footage clip film
phone mobile telephone call
website site online
internet web online
year annual twelve
month monthly
week weekly
day daily
half fifty
double twice two
almost nearly about
about around roughly approximately some
many several numerous
enough sufficient
whole entire full
part portion section
chance opportunity likelihood
problem issue trouble difficulty
solution answer
idea plan proposal scheme
project scheme programme
goods product
food meal
water river
tree wood
bird species
species kind type
animal creature
temperature heat warm
cold cool chill
climate weather
energy power electricity
oil petroleum crude
gas fuel
soldier troop army military
troop soldier force
weapon arm gun
bomb explosive device
explosion blast
missile rocket
refugee migrant asylum
immigrant migrant
truce ceasefire armistice
peace ceasefire
sanction penalty
fine penalty
punish penalise penalize
steal theft rob burglary robbery
thief robber burglar
fraud scam
trial court
convict guilty conviction
release free let_go publish
publish release issue
hide conceal
secret hidden confidential
own possess belong
include contain
contain hold
consist comprise
change alter modify shift
move shift relocate
grow expand rise
expand widen extend grow
widen broaden expand
shrink contract
open reopen
close shut closure
split divide
join unite
separate divide
similar like alike
consider think weigh mull
think believe feel reckon
know aware
doubt question sceptical skeptical
trust confidence
hope optimism
want wish desire keen
like enjoy love
hate dislike
cross traverse pass
survive live outlive
live reside dwell
watch see view
see notice spot
write pen author
teach train educate
study examine look_at
look appear
seem appear
happen occur take_place
appear emerge
disappear vanish missing
miss missing lack
lack shortage absence without
shortage lack scarcity
provide supply offer give
offer provide bid
bid offer attempt
contract deal agreement
ally friend partner
enemy foe rival
rival competitor opponent
customer client shopper consumer buyer
owner landlord proprietor
tenant renter
rent lease
tax levy duty
debt loan
bank lender
economy economic
trade commerce
factory plant mill
mine pit
farm farmer agriculture
crop harvest
fish fishing
ban outlaw prohibit bar
limit cap restrict
restrict limit curb
curb limit restrain
tackle address fight
improve better boost enhance
worsen deteriorate
boost increase strengthen
strengthen bolster reinforce
weaken undermine
threaten menace threat
protect guard shelter defend safeguard
rescue save
search hunt look
chase pursue
escape flee run_away get_away
evacuate leave
gather collect assemble
donate give contribute
mark celebrate commemorate
honour honor award
prize award
highest top peak
lowest bottom
first initial
final last
next following
annual yearly
senior top
male man men
female woman women
young youth
elderly old pensioner
teenager teen adolescent
spokesman spokeswoman spokesperson
reporter journalist
newspaper paper daily
speech address
inquiry investigation probe enquiry
investigate probe examine look_into inquire
review examine
inspect check
monitor watch track
track follow
unveil reveal
announce unveil
introduce bring_in
remove take_away delete
extra additional more
additional extra further
total sum overall
average mean typical
common widespread
rare unusual uncommon
strange odd unusual
normal usual
global worldwide international
foreign overseas abroad
recapture retake take_back regain reclaim win_back
lift remove scrap
impose introduce levy slap
compare liken comparison
rely depend count_on reliance
reach arrive_at come_to
disallow rule_out overturn
found_nothing clear
wrong wrongdoing misconduct
fell chop_down cut_down
tear_down demolish knock_down pull_down
pull_out withdraw back_out quit
hand_over give surrender deliver
give_up abandon surrender relinquish
give_back return hand_back
pay_back repay reimburse refund
find_out learn discover determine
look_into investigate examine
turn_off switch_off shut_off
turn_on switch_on
bring_about cause
carry_on continue go_on
go_on last continue
point_out note observe remark
put_forward propose suggest
set_aside reserve earmark allocate
set_off trigger spark
break_down fail malfunction
break_out erupt begin
turn_out prove
speed_up accelerate
slow_down decelerate slow
shut_down close
open_up open
fall_ill sicken
ease relax loosen soften
rely depend
draw tie
lodge file submit
file submit lodge filing
unveil present reveal
draft draw_up write prepare
outline set_out describe
describe portray depict characterise characterize call
call describe dub label term
predict foresee
estimate reckon put calculate
measure gauge assess
assess evaluate judge rate
prefer favour favor rather
apologise apologize sorry apology
regret sorry
thank grateful gratitude
shield protect
funnel channel
ship send deliver transport
transport carry haul move
haul tow drag
board embark
land touch_down
divert reroute redirect
strand stuck trap
trap stuck
rare scarce
plentiful abundant
forecaster meteorologist
little hardly scarcely
dusk evening nightfall
dawn sunrise daybreak
noon midday
fortnight two_weeks
pensioner retiree
tenure term
spare extra replacement
replacement substitute
unanimous unanimously
narrowly barely
councillor councilman councilwoman council_member
billion bn
million m
crew sailor
headquarters base
sea ocean
coast shoreline
cliff bluff
path trail track footpath
bike bicycle cycle
bin rubbish garbage trash waste
meadow field grassland
grass lawn
insect bug
larva larvae caterpillar
gene genetic
cancer tumour tumor
vaccine jab shot vaccination
dose jab
patient sufferer
symptom sign
lab laboratory
telescope observatory
record log register
forecast outlook guidance
shareholder investor stockholder
chairman chairwoman chair chairperson
purchase buy takeover
loss deficit
dividend payout
striker forward attacker
keeper goalkeeper goalie
coach manager trainer
captain skipper
title championship
debut first
sideline bench
rookie newcomer
audience viewer`;
