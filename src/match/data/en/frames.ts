// One event told from its sides: verbs and nouns by relation, with where the first and the second of two parts stand. Compiled by hand, from
// grammar (who sells and who buys), not from any text. `a>b`: the first part stands in slot a, the second in b; `a<b`: the other way round.
//
// Slots of verbs: `s` who does it (behind `by` in the passive), `o` whom it is done to, `i` who gets what it is done to; else a preposition.
// Slots of nouns: `h` who is it (`Ana is the mother of`), `g` whose (`Ana's attack on`); else a preposition.

/** A relation, then its words with their slots; the first part of `deal` is who sells, the second who buys. */
export const verbFrames = `
deal: sell s>i s>to; auction s>to; buy s<from; purchase s<from; acquire s<from
takeover: acquire s>o; buy s>o; take_over s>o s>of; absorb s>o; swallow s>o
loan: lend s>i s>to; loan s>i s>to; borrow s<from
debt: owe s>i s>to
gift: give s>i s>to; donate s>to; hand s>i s>to; present s>to; grant s>i s>to; award s>i s>to; get s<from; receive s<from
payment: pay s>i s>to; receive s<from; get s<from; collect s<from
return: return s>to; give_back s>to; hand_back s>to; pay_back s>i s>to; repay s>i s>to; get_back s<from; recover s<from
supply: supply s>i s>to; provide s>i s>to; deliver s>to; get s<from; receive s<from; obtain s<from; source s<from
lease: rent s>to s<from; lease s>to s<from; let s>to; hire s<from; sublet s>to; rent_out s>to
bequest: leave s>i s>to; bequeath s>i s>to; inherit s<from
teaching: teach s>o; train s>o; coach s>o; tutor s>o; mentor s>o; learn s<from; study s<under
victory: beat s>o; defeat s>o; outplay s>o; outscore s>o; outpoint s>o; overcome s>o; thrash s>o; eliminate s>o; knock_out s>o; upset s>o;
  win s>against; prevail s>against s>over; lose s<to s<against; fall s<to; succumb s<to
suit: sue s>o; prosecute s>o
employment: hire s>o; employ s>o; engage s>o; recruit s>o; work s<for
offer: offer s>i s>to; propose s>to; suggest s>to
invitation: invite s>o; host s>o; entertain s>o
succession: succeed s>o; follow s>o; replace s>o with>o by>o; take_over s>from; inherit s>from; come_on s>for; precede s<o; hand_over s<to
command: report s<to; answer s<to; supervise s>o; oversee s>o; manage s>o
telling: write s>to; complain s>to; reply s>to; hear s<from; confess s>to; apologise s>to; apologize s>to; appeal s>to
ownership: own s>o; possess s>o; belong s<to
survival: survive s>o; outlive s>o; predecease s<o
patronage: sponsor s>o; finance s>o; fund s>o; bankroll s>o
upbringing: bring_up s>o; raise s>o; rear s>o; foster s>o; adopt s>o
defence: represent s>o; defend s>o
asking: urge s>o; ask s>o s>of; request s>of s>from; demand s>of s>from; beg s>o; implore s>o; press s>o; order s>o; instruct s>o; apply s>to; call_on s>o; petition s>o
calling: call s>o; ring s>o; ring_up s>o; phone s>o; telephone s>o
message: send s>i s>to; text s>o; email s>o; receive s<from; get s<from
chase: chase s>o; pursue s>o; hunt s>o
reproach: accuse s>o; reproach s>o; rebuke s>o; criticise s>o; criticize s>o; take_to_task s>o; blame s>o
thanks: thank s>o
dismissal: dismiss s>o; sack s>o; fire s>o; drop s>o
persuasion: persuade s>o; convince s>o; talk s>o; urge s>o; coax s>o
`;

/** The same for nouns. */
export const nounFrames = `
deal: sale by>to g>to; purchase by<from g<from
takeover: takeover by>of g>of; acquisition by>of g>of; purchase by>of g>of
loan: loan from>to g>to by>to
gift: gift from>to g>to; donation from>to g>to
bequest: heir h<of h<g; heiress h<of h<g; bequest from>to g>to
teaching: teacher h>of h>g; mentor h>of h>g; tutor h>of h>g; coach h>of h>g; pupil h<of h<g; student h<of h<g; disciple h<of h<g; apprentice h<of h<g; protege h<of h<g
victory: defeat by>of g>of g<by g<to; victory over>o g>over g>against of>over by>over; win g>over g>against by>over; loss g<to g<against
suit: claim g>against by>against; claims g>against by>against; lawsuit g>against by>against; suit g>against by>against
employment: employer h>of h>g; boss h>of h>g; employee h<of h<g
invitation: guest h<of h<g; host h>of h>g; invitation from>to g>to
succession: successor h>of h>g h>to; predecessor h<of h<g; heir h>to
command: superior h>of h>g; supervisor h>of h>g; subordinate h<of h<g; deputy h<of h<g; assistant h<of h<g; aide h<of h<to
telling: letter from>to g>to; complaint by>about g>about
ownership: owner h>of h>g; subsidiary h<of h<g
defence: lawyer h>of h>g; solicitor h>of h>g; barrister h>of h>g; attorney h>of h>g; client h<of h<g
parenthood: mother h>of h>g; father h>of h>g; parent h>of h>g; son h<of h<g; daughter h<of h<g; stepson h<of h<g; stepdaughter h<of h<g
kinship: uncle h>of h>g; aunt h>of h>g; nephew h<of h<g; niece h<of h<g
descent: grandmother h>of h>g; grandfather h>of h>g; grandson h<of h<g; granddaughter h<of h<g
attack: attack by>on g>on; assault by>on g>on
criticism: criticism by>of g>of; praise by>of g>for; blame by>of
visit: visit by>to g>to
rescue: rescue by>of g>of
lead: ahead l>of; behind l<of; front l>of
`;

/** Verbs that tell as one what a noun of the table does: `attacked` beside `the attack on`. */
export const nounVerbs = `
attack: attack s>o; assault s>o
criticism: criticise s>o; criticize s>o; praise s>o
visit: visit s>o
rescue: rescue s>o; save s>o
`;

/** By what somebody offers something, and by what another takes it or not: of one sentence, they are the two parts of one offer. */
export const offering = 'offer propose suggest bid';
export const answering = 'reject refuse decline accept turn_down';

/** What somebody asks of another, who says no. */
export const askedFor =
  'request wish plea appeal demand application proposal bid suggestion idea call petition';
