/**
 * More groups of words that stand for one another in a person's own retelling, in the form of `paraphrases.ts`: how
 * people say that somebody said, thought, gave, went or failed, and everyday words for what reporters name formally.
 * Written by hand for this project, from general knowledge of English.
 */
export const furtherGroups = `say believe think feel argue maintain reckon suspect consider
conclude find determine decide establish conclusion
doubt suspect
note observe point_out stress emphasise emphasize underline highlight
complain grumble lament complaint
criticise criticize fault censure rebuke
praise hail laud applaud commend acclaim
contradict dispute challenge rebut contest counter
dispute argument quarrel row disagreement
refuse decline turn_down say_no
ask invite approach
ask question query
ask tell order
invite invitation
take_place happen occur hold
accept admit concede
forgive pardon
write_off cancel waive forgive
give_way burst fail break collapse rupture
burst rupture explode
chip_in contribute donate raise give
crowd attendance spectator audience turnout
tier division league
rank place position
behind_bars jail prison
lose_life die kill
term sentence
hurt wound injure hurt
blaze flame fire burn
put_out extinguish fight
sink drown go_down
rip_up tear_out uproot
recover regrow grow_back heal recovery
grow_back regrow return
sow plant scatter spread
spread scatter distribute
write_off abandon
pledge promise vow
carry_out take_place conduct perform hold
answer reply respond response
raise collect donate
spectator seat capacity
guard watch
soften dampen cushion reduce
fake forge falsify counterfeit sham forgery
forge falsify doctor
paper document paperwork certificate record
sign signature sign_off
slash cut reduce
dead broken inoperative
broken faulty defective
weep cry tear sob
tear weep
smile grin
head chief
hand_down impose pass
impose hand_down
supervise oversee monitor watch supervision
check supervise inspect
inspect check inspection
dismiss sack fire
bear_out confirm support
invent make_up
carry_on go_ahead proceed continue
go_ahead proceed
put_off delay postpone
hurry rush
pick choose
pick harvest gather
harvest reap crop
shut close
lay_off redundant
shutdown closure shut close shut_down
halt stop end
cut_back reduce
back support
speak_for represent
shortfall gap deficit
gap shortfall
backer supporter investor sponsor
backer funder
sponsor fund back
fund bankroll finance pay sponsor
owe debt
bill invoice cost
bankrupt insolvent bust bankruptcy insolvency
wind_up dissolve liquidate
fold collapse
rescue bail_out save
take_over buy
sell market
sell sell_off
promote promotion
demote relegate
trophy cup title
row series succession
straight consecutive
half-way midway
dozen twelve
barely hardly
hospitalise hospital
infect infection catch
heal cure recover
cure heal treat
jab inject injection
surgery operation operate
surgeon doctor
nurse carer
dementia alzheimer
stroke heart
overweight obese obesity
elderly senior
breathe breath
scan image
trial experiment study
volunteer participant subject
participant patient volunteer
placebo dummy
sample specimen
finding conclusion
journal magazine publication
publish print
co-author author
colleague coworker peer
professor academic
university college
school college
class lesson
ministry minister department
department ministry agency office
agency body authority
body organisation organization authority agency
organisation organization group body
charity foundation trust
union guild
committee panel board
panel jury committee
board director
deputy assistant
assistant deputy aide
aide adviser advisor assistant
veto block
overturn reverse quash annul
reverse undo overturn
appeal challenge
verdict ruling judgment judgement decision
decision ruling
hearing session
witness testify testimony
evidence proof
guilty plead admit
plead admit
admit plead
bribe bribery corrupt corruption
smuggle traffic
stab knife
police officer
firefighter fireman
rescuer rescue
ambulance paramedic
shore coast beach bank
bay inlet gulf
lagoon lake
mud mudflat silt
reef coral
forest wood woodland
drought dry
heatwave heat
snow blizzard
wind gale
earthquake quake tremor
dam reservoir
pipe pipeline
sewage wastewater
pollute pollution contaminate contamination
emission carbon
solar sun
grid network
outage blackout
reactor nuclear
bridge crossing
tunnel underpass
runway airport
pilot captain
passenger traveller traveler
commuter passenger
fare ticket
timetable schedule
cancel scrap
ferry boat
dock port harbour harbor quay pier
docker dockworker
trawler fisherman
fisherman fisher
grower farmer
cow cattle
sheep flock
butcher meat
brewery brewer beer
wine vineyard
restaurant eatery
pub bar
hotel inn
guest visitor
tourist visitor holidaymaker
stadium ground arena
pitch field ground
referee official
defender defence
kick-off start
half-time interval
album record
song track
singer vocalist
painter artist
painting picture canvas
exhibition show
museum gallery
actor star
director filmmaker
author writer novelist
prize award
inherit inheritance legacy
will bequeath
wedding marry
funeral bury burial
priest vicar pastor
religion faith
shot bullet
wage salary pay
salary pay wage
bonus reward
pension retirement
retire retirement step_down
strike walk_out stoppage walkout
walk_out strike
overtime hours
shift hours
hire take_on
factory works
machine device equipment
device gadget machine instrument
app software program
hack breach
breach break violate violation
violate break breach
comply obey follow
rule guideline regulation
permit licence license permission
licence license permit
fee charge
free gratis
discount reduction
donation gift
gift present donation
expensive dear costly
cheap inexpensive
double twofold
fraction share
share portion part
lion majority most
bulk most majority
percentage proportion share rate
decade ten-year
anniversary birthday
weekend saturday sunday
midnight night
tonight night
lunchtime noon
lately recently
formerly previously once
eventually finally
immediately instantly straight_away
often frequently
sometimes occasionally
mainly mostly chiefly largely primarily
chiefly mainly blame
together jointly
alone sole only
secretly covertly
openly publicly
wrongly mistakenly
sharply steeply
slightly marginally
completely entirely fully totally
badly severely seriously
encouraging promising
sheltered protected
famous renowned celebrated
renowned famous
crucial critical
risky dangerous
harmless safe
harmful damaging
helpful useful
useful helpful
empty vacant
vacant empty
bare naked
clear plain
murky cloudy
tired exhausted
hungry starving
afraid scared
brave courageous
shy timid
proud pride
ashamed shame
remorse regret sorry
crush overwhelm
willing ready prepared
ready prepared
unwilling reluctant
outperform outdo beat better
outdo better
exceed surpass top
surpass exceed
trail lag
lag trail
deduct dock take_off
dock deduct
take_off deduct remove
expel kick_out throw_out
kick_out expel
eligible entitle
entitle eligible right
affect impact hit
impact effect
effect impact
influence sway affect
sway influence
persuade convince
convince persuade
lobby campaign
campaign lobby drive
scapegoat blame
blame fault responsible
responsible blame
mislead deceive lie
hush_up cover_up conceal
cover_up conceal
leak disclose
disclose reveal
expose reveal uncover`;
