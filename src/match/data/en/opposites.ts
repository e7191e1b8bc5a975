/**
 * Words that cannot both hold of one thing, two sides a line, `/` between them: what WordNet's antonyms lack, or
 * give only for another form. Written by hand for this project. Base forms; `_` joins a verb and its particle.
 */
export const opposedSides = `accept approve agree adopt endorse / reject refuse decline oppose turn_down rebuff dismiss veto vote_down throw_out
support favour favor endorse back / oppose criticise criticize condemn denounce
rise increase grow climb jump surge soar raise gain expand go_up growth / fall drop decrease decline slump plunge tumble sink shrink reduce cut lower slash go_down reduction
rise climb jump surge soar growth increase / fell
double treble triple / halve
start begin launch open resume continue reopen / stop end halt finish close cease suspend cancel
open reopen / close shut closure
win victory beat / lose loss defeat
carry pass / lose
improve recover pick_up / fall decline drop worsen sink
hire recruit appoint employ / fire sack dismiss lay_off
resign quit step_down / sack dismiss oust fire
join enter / leave quit exit
arrive / depart leave
attack / defend
allow permit let authorise authorize legalise legalize / ban forbid prohibit bar block prevent outlaw
confirm admit acknowledge concede / deny
guilty convict conviction / innocent acquit acquittal clear
convict / acquit
arrest detain jail imprison / release free
succeed success / fail failure
survive / die death kill dead
rescue save / abandon kill
alive / dead
remember / forget
push / pull
love like / hate dislike
praise applaud welcome commend / criticise criticize condemn blame denounce
welcome / oppose
strengthen boost bolster / weaken undermine
improve better / worsen deteriorate worse
widen broaden expand / narrow shrink
lengthen extend / shorten
build construct / demolish destroy
create / destroy abolish scrap
appear emerge / disappear vanish
include / exclude omit
encourage urge / discourage deter
speed accelerate / slow delay
hot warm / cold cool
heat warm / cool chill
high higher highest / low lower lowest
more most / less fewer least
big large huge great / small little tiny
long longer / short shorter
old older elderly / young younger
old ancient / new fresh recent
early earlier / late later
first / last final
before / after
above over / below under
up / down
north northern northwest / south southern southeast
east eastern / west western
left / right
inside indoors / outside outdoors
male man boy men / female woman girl women
husband / wife
father dad / mother mum mom
son / daughter
brother / sister
uncle / aunt
nephew / niece
king / queen
actor / actress
grandfather / grandmother
public / private
legal lawful / illegal unlawful
safe / dangerous unsafe hazardous
strong / weak
rich wealthy / poor
cheap / expensive costly
easy simple / difficult hard tough
happy pleased / sad unhappy angry
good best / bad worst
major / minor
majority most / minority few
maximum / minimum
top / bottom
full / empty
same / different
similar / different
certain sure / uncertain unsure
known named identified / unknown unnamed unidentified
temporary / permanent
voluntary optional / mandatory compulsory forced
domestic / foreign
local / national international
senior / junior
positive / negative
ally friend / enemy foe rival
peace / war
profit surplus / loss deficit
summer / winter
spring / autumn
morning / evening afternoon night
day / night
rural / urban
optimistic hopeful / pessimistic
friendly / hostile
direct / indirect
rare uncommon / common widespread
frequent often / seldom rarely
always / never
all every / none no
everyone everybody / nobody
with / without
plaintiff / defendant
prosecution / defence defense
shortage / surplus
inflation / deflation
increase up / decrease down
ahead / behind
tighten / loosen ease relax
toughen / soften ease
lift ease relax / impose tighten
impose / lift scrap
deploy / withdraw
advance / retreat
invade / withdraw
upgrade / downgrade
overestimate / underestimate
exceed meet hit reach / miss
gain / lose
fill / empty
thick / thin
heavy / light
wet / dry
dark / bright light
clean / dirty
loud / quiet
healthy well / ill sick unhealthy
married / single divorced
dead / alive
absent / present
success / failure
freedom / captivity
victory / defeat
visible / invisible hidden
possible / impossible
likely / unlikely
able / unable
vague unclear unnamed / specific clear named
deny / admit
unite / divide
agree / disagree
trust / distrust mistrust
obey comply / disobey defy flout
reveal disclose / hide conceal
pass / fail
pay / owe
earn / lose
save / spend waste
attract / repel
marry / divorce
connect / disconnect
load / unload
lock / unlock
cover / uncover
boy / girl
near nearby close / distant far remote
elevated raised / deflated lowered reduced
federal / provincial state municipal
civilian commercial / military
surprising / unsurprising
late / soon
advantage / disadvantage drawback
host / guest visitor
home / away
heads / tails
expand grow / contract
postpone delay / hasten
rent / own
tighten / ease
ascend / descend
inhale / exhale
sunrise dawn / sunset dusk
arrival / departure
victim / culprit perpetrator
defendant / prosecutor plaintiff
employer / employee
import / export
debtor / creditor
unanimous unanimously / narrowly split
eastbound / westbound
northbound / southbound
upstream / downstream
overweight / underweight
underfund / overfund
understaffed / overstaffed
early / late
keep retain install / remove delete uninstall
mild / severe
shallow / deep
narrow / wide broad
half halve / twice double treble
uphold affirm sustain / overturn quash reverse strike_down reject dismiss
grant award / deny reject withhold
allow / disallow
ratify / reject
reinstate restore / remove dismiss suspend
convict condemn / pardon exonerate
resist withstand defy / yield succumb capitulate
blame accuse / exonerate absolve vindicate
believe trust / doubt disbelieve
regret / welcome celebrate
verify corroborate / refute disprove debunk contradict
escalate worsen / ease de-escalate
accelerate quicken / decelerate slow
outnumber / trail
overtake pass / trail
exceed surpass top / undershoot
underestimate understate / overestimate overstate exaggerate
inflate / deflate
enlarge widen / reduce shrink
insure / uninsured
solvent profitable / insolvent bankrupt
guilty / blameless
transparent open / secret secretive covert
permanent lasting / temporary provisional interim
final / preliminary provisional interim
fixed / variable
natural / artificial synthetic
mandatory obligatory required / optional
cautious / reckless bold
deliberate intentional / accidental unintentional
plentiful abundant / scarce
narrowly / comfortably easily overwhelmingly
partly partially / fully completely entirely
briefly / permanently
calm / violent stormy
reopen / shut
evacuate / occupy
inflow / outflow
upstairs / downstairs
interior / exterior
odd / even`;
