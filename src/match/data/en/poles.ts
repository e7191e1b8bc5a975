/**
 * Two ends of one scale a line, `/` between them, for sentences told in other words: only words and phrases that seldom mean anything else. Written by hand for this
 * project. Base forms, or with `=` this very form; `_` joins a word and one of the two behind it.
 */
export const poleRows = `rise grow increase swell go_up pick_up up_from up_by =higher / fall decline shrink decrease go_down come_down drop_by drop_from drop_to down_from down_by =lower
=larger =largest =bigger =biggest / =smaller =smallest
=wider / =thinner =narrower =slimmer
=longer / =shorter
=taller / =shorter
=busiest / least_used =quietest
=serious =grave =severe / =minor =mild =trivial
=good =excellent =fine / =poor =clumsy =bad =dreadful
=better / =worse =weaker
release unfreeze unblock restore / freeze withhold suspend revoke
turn_on switch_on light keep_burning keep_lit / turn_off switch_off put_out extinguish
convict =guilty conviction / acquit acquittal =innocent
grant uphold / refuse reject dismiss decline deny turn_down
accept agree_to take_up / refuse reject decline turn_down rebuff
carry approve / defeat vote_down throw_out
admit concede acknowledge confess / deny reject dispute
welcome praise applaud cheer =pleased =delighted / regret criticise criticize deplore boo jeer =disappointed =dismayed
hire recruit / lay_off dismiss sack
=plenty =abundant / =scarce run_short
=upright / =capsized tip_over
=talkative / =taciturn =quiet
=unconscious / =conscious =awake
stay_open remain_open / stay_closed stay_shut remain_closed remain_shut`;
