// Words that tell what kind of mention a name or noun is. Compiled by hand: closed classes in full (pronouns,
// determiners), open ones as far as they are common in news of any country.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words of title before a name; what follows the last of them is the name. */
export const titleWords: ReadonlySet<string> = new Set(
  list(`
  president vice-president vice premier chancellor minister prime secretary undersecretary senator sen sens rep reps govs
  representative congressman congresswoman governor gov mayor councillor councilman councilwoman alderman commissioner
  ambassador envoy judge justice chief attorney prosecutor sheriff general gen admiral colonel col major captain capt
  lieutenant lt sergeant sgt commander officer detective inspector director chairman chairwoman chair ceo founder
  co-founder leader speaker spokesman spokeswoman spokesperson deputy king queen prince princess pope bishop
  archbishop cardinal imam rabbi reverend rev father sister professor prof dr doctor mr mrs ms miss mx sir lady lord
  dame baroness coach manager analyst economist historian author journalist reporter editor columnist strategist
  adviser advisor aide candidate nominee activist lawyer lawmaker mp mep head former ex-president dictator emperor
  moderator host presenter superintendent magistrate curator ranger nurse engineer pastor deacon brother treasurer
  registrar provost rector principal headmaster headteacher constable trooper corporal marshal brigadier commodore
  supervisor trustee selectman selectwoman assemblyman assemblywoman councilmember delegate inspector-general vice-chancellor
  vicar monsignor ayatollah emir sultan coxswain skipper foreman forewoman solicitor barrister surgeon paramedic firefighter
  cllr sheikh hon msp undersecretary secretary-general taoiseach chairperson president-elect comptroller auditor ombudsman midwife coroner
`),
);

/** Offices and bodies that follow `of` or `for` in a title, or a title: `Secretary of State Ana Ruiz`, `Chief Executive Jo Lind`. */
export const offices: ReadonlySet<string> = new Set(
  list(`
  state defense defence treasury health commerce education labor labour energy justice transportation transport
  agriculture interior finance trade war homeland security affairs foreign staff congress parliament police
  commons lords representatives nations energy environment executive
`),
);

/** Words that make a capitalised run a body, not a person. */
export const bodyWords: ReadonlySet<string> = new Set(
  list(`
  university college institute council committee commission ministry department agency bureau office court party
  company corporation corp inc ltd firm consultancy charity group bank fund association union federation foundation society times post journal
  news press tribune herald guardian gazette chronicle courier sentinel examiner inquirer magazine network house senate congress parliament police
  authority administration organization organisation alliance league board center centre army navy force forces
  government republic states kingdom nations airlines motors service services club team hospital school church
  panel tribunal inquiry jury cabinet regulator watchdog delegation taskforce coalition
  kremlin pentagon nato un eu reuters bbc cnn afp ap rt fbi cia nasa unesco unicef who imf opec tass wire today
  watch coastguard act world project fund initiative campaign review street city county state week tv radio channel show bill plan
  deal law amendment conference convention caucus summit forum index survey poll museum library park river lake sea
  mountain valley island america europe asia africa west east north south cup games olympics naacp aclu nra gop
`),
);

/** Words that a company's name ends with; it is called by the words before them afterwards. */
export const companyWords: ReadonlySet<string> = new Set(
  list(`
  inc incorporated ltd limited plc llc llp corp corporation co company gmbh ag sa nv bv spa oy ab group holdings holding
  partners partnership capital bank insurance terminals shipping maritime logistics freight airlines airways motors
  energy power oil gas mining minerals resources steel metals chemicals cement foods breweries brewery dairies pharma
  pharmaceuticals biotech systems technologies technology software semiconductors electronics robotics labs
  laboratories telecom communications media entertainment studios games packaging paper textiles apparel retail stores
  supermarkets hotels homes properties estates industries aerospace aviation railways lines ferries
`),
);

/** How nouns for what somebody works as end: `Schoolteacher Miriam Okello`. */
export const occupations =
  /^(?:\p{Ll}*(?:teacher|worker|keeper|grower|maker|driver|owner|fighter|farmer|fisherman|engineer|designer|photographer|programmer|researcher|student|pensioner|campaigner|resident|villager|rancher|miner|trader|banker|broker|publisher|producer|organi[sz]er|ologist|scientist|architect|businessman|businesswoman|smith|wright))$/u;

/** What a text calls a company that it named before. */
export const companyNouns: ReadonlySet<string> = new Set(
  list(`
  company firm group business retailer manufacturer carmaker chipmaker bank lender airline carrier brewer operator start-up
  startup supplier insurer developer utility chain corporation producer maker
`),
);

/** Nouns for unnamed people and bodies that speak without a determiner: `officials said`. */
export const personNouns: ReadonlySet<string> = new Set(
  list(`
  counterpart counterparts colleague friend ally opponent predecessor predecessors successor neighbour neighbours negotiator negotiators grandfather grandmother
  colleagues bosses partners co-authors authors mothers fathers sisters brothers wives husbands wife husband sons daughters
  son daughter uncles aunts cousins nurses teachers drivers owners founders deputies stars singers actors actresses widows
  mums dads boys girls kids child children man woman men women person persons guests hosts victims survivors suspects
  defendants patients customers clients users passengers volunteers donors candidates rivals heads chiefs
  officials official critics experts analysts sources source reports report witnesses residents police prosecutors
  lawyers authorities researchers scientists economists investigators doctors diplomats lawmakers supporters opponents
  aides allies people parents students teachers workers protesters activists neighbors neighbours relatives friends
  fans players observers scholars historians bloggers journalists reporters editors commentators spokesman spokeswoman
  spokesperson spokespeople representatives leaders voters polls surveys studies documents records regulators company
  executives boss witness pilots guards clerks wardens stewards delegates landlords surgeons midwives midwife chefs cfo cfos
  management unions farmers veterans soldiers commanders troops advocates campaigners organizers organisers members
`),
);

/** Given names that are prepositions too; inside a sentence a capital tells which. */
export const prepositionNames: ReadonlySet<string> = new Set(['per', 'till', 'van']);

/** Given names by the pronoun that most bearers use; only to choose between two people for `he` and `she`. */
export const maleNames: ReadonlySet<string> = new Set(
  list(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis
  jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger
  terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan
  albert willie elijah wayne randy vincent roy ralph eugene russell bobby mason philip louis marco vladimir volodymyr
  sergei dmitry ivan boris joe barack emmanuel olaf angelo luigi pedro carlos luis miguel diego ahmed mohammed ali omar
  hassan ibrahim yusuf hans klaus lars bo erik sven pierre jean luc tim tom jim bill bob mike steve dan matt chris greg
  ted rick nick ben sam alex max leo oscar hugo martin simon neil ian graham colin nigel rishi keir narendra xi
  chuck jeff josh mitch newt rand ken ron don ray roy walt wes zach brad brett chad clint cody colby craig curtis dale dave
  darren derek derrick doug drew duncan dwight earl eddie ed elliott ernest evan felix floyd francis fred gavin geoffrey
  gerard gilbert glenn gordon grant harry harvey henrik herbert howard ivo jakob jamal jared jay jeb jens jerome jesus joel
  johan jon jonas jorge josef julian jurgen karl khalid kirk kurt lance lee leon leonard lloyd louie lucas luke malcolm
  marcus mario mathias maurice max mehmet mel mick mikhail milan milton mohamed morgan muhammad murray ned nelson norm
  norman oliver omid oscar otto pablo patricio pavel perry phil rafael ralph ramon raul reince rex rod rodney rodrigo rolf
  roland ross rudy rupert salman sebastian sergio seth shane simeon stan stanley stefan stuart sunil ted terrence tobias
  todd tony travis trevor tyrone vernon victor vince viktor walid warren werner wilbur will yann yusef yuri zaid
  samir gareth rhys huw emrys dafydd iwan euan hamish callum ruaridh fergus ciaran cillian eoin oisin padraig seamus declan
  tariq imran hamid hamza bilal rashid nasser nabil faisal fahad saeed majid mahmoud mustafa osama youssef farid reza hossein
  arash behrouz dariush kaveh omid haruto hiroshi takeshi kenji kenta daisuke satoshi takumi shinji minho jiho seojun kwame kofi
  kojo chidi emeka chinedu obinna ikenna tunde segun babatunde femi oluwaseun sipho thabo lwazi tendai baraka mamadou moussa
  ousmane rajesh rajiv sanjay vijay arjun rohan amit ashok deepak anil vikram suresh ramesh manoj nikhil siddharth tuan dung quang
  bambang joko piet rurik leif rupert
`),
);

/** See {@link maleNames}. */
export const femaleNames: ReadonlySet<string> = new Set(
  list(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen
  angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria catherine
  heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
  cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella
  julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori
  hillary kamala nikki ursula angela giorgia marine christine ana anne annette ingrid astrid fatima aisha leila olga
  natalia svetlana irina elena yulia tatiana lucy kate jane claire sally helen fiona theresa liz priti suella greta mette
  abby adele adriana agnes aisha alexandra alison amal amara amina anastasia anita annie antonia april audrey beatrice becky
  bernadette beth betsy bettina bianca bonnie bridget camille carla carly carmen caroline cate cecile cecilia celia chelsea
  chloe clara claudia colleen connie consuelo daisy dana daniela dawn debbie delia dolores dora edith eileen elaine eleanor
  elise ellen elsa erica erin esther eva eve fay felicia flora florence francesca gabriela gail gemma georgia gertrude gillian gladys
  gina gloria gwen hanna harriet hazel heidi helena henrietta hilda holly huma ida ines ingeborg inge irene iris isabel ivy
  jackie jacinda jana jasmine jean jenna jenny jill jo joanna joanne josephine joy juanita judith june kara karin katarina kate
  katie katrina kay kellyanne kerry kirsten kristen kristin lara layla lena leslie lillian lily lina lois lola loretta lorraine
  louise lourdes lucia lucy luisa lydia lynn mabel madeleine magda maggie maja mandy marcia margarita margot mariam marianne
  marina marion marta maureen mavis maxine maya melania melinda mercedes meredith mia mildred mimi miranda miriam mona monica
  mona nadia naomi natasha neera nina nora norma olive paige paula pauline penelope penny petra phyllis polly priya rachael
  ramona renee rita roberta robin rosa rose rosemary roxanne sabine sadie sally samira sasha selma shannon sheila shirin sofia
  sonia stella sue susana susanne suzanne sylvia tamara tammy tanya tara tina tracy trish ursula valerie vanessa vera veronica
  vivian wanda wendy wilma yasmin yolanda yvette yvonne zainab zoe
  bethan niamh siobhan aoife aisling ciara orla roisin sinead grainne eilidh morag mairi catriona ffion carys nerys rhiannon
  angharad nasreen farah rania hanan samia salma zahra maryam zeinab soraya azadeh nasrin keiko yoko michiko naoko akiko haruka
  misaki aiko tomoko minji eunji soyeon ngozi chioma adaeze amaka ifeoma nneka folake funmilayo yetunde abena akosua efua adwoa
  thandi thandiwe nomvula zanele lindiwe wanjiru akinyi njeri fatou aminata mariama sunita anjali kavita lakshmi meera deepa neha
  pooja radha shreya sneha sushma divya huong thuy trang siti dewi putri solvej bodil ragnhild sigrid gunhild priya
`),
);

/** Forms of one title, by what it is written as beside. */
export const titleForms: Readonly<Record<string, string>> = {
  sen: 'senator',
  cllr: 'councillor',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  premier: 'minister',
};

/** Words in the names of the press, and what they are called afterwards: `the newspaper`. */
export const pressWords: ReadonlySet<string> = new Set(
  list(`
  newspaper paper magazine outlet broadcaster agency network website times post journal tribune herald guardian gazette
  chronicle news globe mail telegraph mirror sun observer independent economist reuters bbc cnn afp ap politico
  fox nbc cbs abc npr pbs msnbc sky itv rt tass xinhua interfax bloomberg axios spiegel bild monde figaro broadcaster radio
  television tv podcast presse newswire courier dispatch sentinel bulletin examiner inquirer argus advertiser courant
  ledger echo register enquirer intelligencer messenger clarion monitor
`),
);

/** Peoples and parties whose names do not end as most do, or end as last names do. */
export const peoples: ReadonlySet<string> = new Set(
  list(`
  republican democrat american muslim muslims jew jews british french chinese japanese germans romans ottomans burmans
  normans
`),
);

/** Last names that end as the names of peoples do: `Evans`, `Timmermans`, `Braithwaites`. */
export const endsLikePeople =
  /^(?:(?:ev|bev|iv|stev|h|j|sw|cl|br|pl)ans|(?:d|j|orl)eans|f?auns|.*mans|.*waites)$/;

/** Last names that are words of bodies and places, too: a person's behind a given name. */
export const surnamesLikeBodies: ReadonlySet<string> = new Set(
  list('west north church law lake park post court street house power bill'),
);

/** Places that are given names, too: `Georgia Power`, `Virginia Governor`, `Victoria Park`. */
export const placesLikeGivenNames: ReadonlySet<string> = new Set(
  list(
    'georgia virginia victoria florence madison charlotte jordan chad austin milan lourdes israel sydney lincoln',
  ),
);
