// Written by build/givenNames.ts out of the first names of @faker-js/faker (MIT); do not edit. Only to choose between two people for
// `he` and `she`: given names of many countries that one sex bears.

export const givenNamesOfMen = `
  aarav abayomi abbas abbos abdon abdou abdoul abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz
  abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik
  abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad
  abe abeiku abelard abelardo abimbola abiodun abiona abisola abisoye abou aboubacar abrahamo achille acim adalbert
  adalberto adan adebiyi adebowale adeboye adedayo adedeji adegoke adekitan adekola adekunle adeleke adelin adem
  adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adi adigun adil aditya adolf adolfo adolfs adriaan
  adrian adriano afanasie afolarin afonso afəl agaton agustin ahmad ahmed ahmet ahror aidan aiden ainars ajala ajani
  akande akanmu akanni ake akif akinkunmi akinlabi akinwale akmal akram aksel akwasi akwesi alade alamu alan
  alassane alban alberto albin alcibiade alcide aldo alec alejandro aleksa aleksandar aleksander aleksandro aleksej
  aleksi aleksy alessandro alessio alex alexandr alexandre alexandru alexei alexej alfons alfonso alfonz alfredo
  algirds algis alic aliou alioune alisher aljaz aljosa allan alois aloizs alojz alonzo alparslan alton alvin alwar
  aly amadou amady amar amath ambroz ambrozy amdy ameth amid amin amir amit amos amrit anas anastasije anatol
  anatoli anatolii andel andelin andelko andelo anders andras andraz andre andreas andrei andrej andreo andres
  andrian andrija andris andro andrzej andy andzejs andzs anej anele angelo angus anjolaoluwa anko anrijs ansgary
  anslavs ante antek antero antoine anton antoni antonin antonio antono antti antun anvar anze apollinary aqil aram
  ararat arcadi arcadii archibald archie arda ari arian arie ariel arijit arijs arin aris aristide arjen arkadijs
  arkadiusz arkady armand armando armin armins arnaldo arne arno aron arona arpad arsenije arseniusz arslon artiom
  artur arturo arturs artus arun arunthavanathan arvid arvids arystarch asad asadulloh ashton asilbek atanazy attila
  augucjo augustin aurel aurelian aurelio aureliu avaz avdal awar axel ayaz ayden ayinde ayman ayodeji ayodele ayoub
  azad azamat aziz azubuike baba babacar babasola babatunji babawale bafana bahodir bahriddin bahrom bailey bakary
  bakhtiyor balazs baldwin balint bangizwe banji bankole barnabas barry bart bartolomej bartolomeo bas bastian
  batuhan bawer baz bazyli behruz bekmurod belimir belo ben benadik bence bende bendeguz benedek benedikt benedykt
  benett bengt beniamin benicio benito benjamim bennett bennie benny berat berdan berislav berkay bernard bernardo
  bernhard bert bertalan berti bertilo bertram bertrand besar bhekimuzi bhekizizwe bhekumbuso bibek bijay bikash
  bilal billy bilol birane bishal bishnu bjorn bjørn blagoje blahoslav blaise blake blaz blazej boban bobur bogdan
  bogoljub bohdan bohumil bohumir bohus bohuslav bojan boldizsar boleslav boleslavs bonginkosi bonifac boris
  borivoje borjan borko borut borys bosko botan botir botond bouba boubacar boubou boyd boza bozidar bradford
  bradley brajan brajen bram brando brandon branimir branislav branko brayan brendan breno brent bret brett brian
  brice bronislavs bruno bryan bryant buchi budimir bukola burak burhon bystrik błazej bəhram bəhruz bəxtiyar caio
  caleb calebe calin callum cameron camil candido carl carles carlo carlos carlton carmelo carmine cas caslav casper
  catalin caua cecil cecyliusz cedomir cedric cedrik celestin cem cene cesar cezar cezary charl charlie cheikh
  cheikhou chekhouna cherif chinedu chiril chirill chisom chris christoffer christoph christophe chukwu cihan
  ciprian ciril claes clarence claude claudio claus clayton clemens clement clemente clifford clifton clint clovis
  cody colin colins collin connor constantin constatin corey cornel corneliu cornelius corvin cory craig cristian
  cristiano cristin cristobal cristofor csaba csanad csongor ctibor curtis cvijan cvijetin cyprian cyril cyrus cyryl
  daan dabiziv dagoberto dags dale dalibor damian damien damife damil damilare damilola damir damjan dan daniele
  danielo daniil danijel danil danilo danjuma danko danny danu daouda darcy darian darin dario darius dariusz darko
  darnell darrel darrell darren darrin darryl daryl dave davi davide davin davis davor davorin davron dawid dax
  declan dejan delbert demba demeter demetriusz demilade deneval denis denisz dennis derek dersim desimir devin
  dexter dezider didier diego dilmurod dimitri dimitrii dimitrije dinis dino dinu diogo dion dionizy dionyz dipendra
  diroj diyor djibril dmitri dmitrii dobroslav domagoj domen domenic domenico domingo dominic dominick dominik
  donald donaldo donat donato donnie donny dorel dorian dorin doug dovud doyle dragan dragisa drago dragoje dragojlo
  dragoljub dragomir dragos dragoslav dragutin drahomir drahoslav draza drazen dren drzimir drzislav duane duanne
  duarte dubravko duje dujo dumisani dumitru duncan durodola dusan dusko dustin dwayne dwight ebiowei eddie edgardo
  edgaro edmond edmund eduard eduardo eduards edvard edvin edvins edwin edzus eero efim efraim efrem egils egor
  einars eirik eizens ekow ekundayo elbek elbert eldor eleazar eliah elian eliano elias eliasz elijah elio eliseo
  elisio elliot elliott elmars elmo elmurod elnur elvis elyor emanuel emeka emiel emil emile emilian emiliano
  emilijan emils emin emmanuel emmett emre enea enes ennio enrico enrique ensar ensio enzo ephraim erast eray erdal
  eren eriberto eric erich erick erik eriks erkki ermins ernecjo ernest ernesto ernst ervin ervins erwin esben esse
  esteban esupofo ethan etienne eugen eugene eugeniu eugeniusz eusebio eustracjusz evalds evan everardo everett
  evgheni evghenii eymen ezio fabiano fabien fabijan fabio fabrice fabricio fahriddin faiq fanyana farruh fausto
  fayzbek fazliddin federico fedor feliciano feliks felipe felix feodor ferdinando ferenc fernando ferre fidel fiifi
  fikret filemon filiberto filip filipe filipp filippo filotije finley finnley fiodor firdavs fitrat flavio
  florentin florian florin floyd flynn folu forrest fotih francesco franci francis francisco francisko franciszek
  francois franjo frankie frantisek franz fred freddie frederic frederico frederik frederiko fredrick fredrik fredy
  fridolin fridrich friedrich fritz fryderyk funani funmilade funmilayo furkan fynn gabin gabor gabriele gabrielo
  gael gaetano gagan gaj galfryd ganesh garrett garry gary gaspar gaston gastono gatsha gavril gavrilo gbadebo
  gbeminiyi gbemisola gbolahan gbowoade gedeon gederts gejza gellert gennaro geoffrey georg georgije georgo gerald
  gerard gerardo gerasim gerazym gergely gergo gerhard gerrit ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii
  gherman giacomo gian gianluca gianni gideon gil gilberto gilles gino gioele giorgio giovanni girts giuliano giulio
  giuseppe gleb glen glenn gligorije gojko golub goncalo gonsalwy gonzalo goran gordan gordon gottfried gradimir
  grady greg gregg gregor gregorio grga grgo grgur grigore grigori grigorije grzegorz gubio guido guilherme
  guillermo gunars gunnar gustav gustave gustavo gvozden gwido gyorgy habib hadi hakan hakim hakon halil halim hamid
  hamidou hamish hamza hannes hannu hans hansjorg hanspeter hansruedi hansueli harald hari harold harvey hasan
  hasano hasim hassan hatem hawar hayden heikki heinrich heinz heitor heja hektoro helio helmut hendrik henri
  henrich henrie henrik henrique henryk hermann hermenegildo hernan heval hieronim hikmat hilarion hilary hipolit
  hojimurod homero horace horacio horacy howard hozan hrvoj hrvoje hubert huberto hugh hugo hunor hurram husein
  hvalimir iacob iacov ian ianos iaroslav ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrohim ico idris idrissa idy
  ifeanyichukwu ige ignac ignacio ignacy ignjat igor igori ihsan ihtiyor ikenna ikeoluwa iker ikhidie ikrom ilarion
  ilay ilgmars ilham ilhan ilias ilie ilija ilja ilko ilmari ilmars ilqar ilyas ilyos immanuel imre imrich imron
  inars indra indrikis ingmars inioluwa innocenty ino insa ioan ionel iosif ireneusz ireti irfan irvin irving isac
  isaiah isaias isak iseoluwa ishola islom ismael ismaelo ismail ismaila ismoil issa istvan iulian iuri iurie iurii
  ivan ivano ivar ive ivek ivo iwan ixtiyar izaak izajasz izako izidor iztok izydor jaakko jace jaco jacobo jacobus
  jacques jaden jadesola jadran jadranko jadro jaime jairo jake jakob jakobo jakov jakub jalol jamal jamil jamol
  jamshid janez jani janko jannik jannis jano janos janosch janusz jari jarne jarod jarolim jaromir jaron jaroslav
  jasen jasenko jasper jasur javier javlon javohir jayce jayden jaylen jayson jazeps jed jef jeff jeffery jeffrey
  jekabs jelle jens jeppe jerald jeremi jeremias jeremiasz jeremie jeremy jergus jermaine jernej jeromo jeronimo
  jerry jerzy jesper jesse jett jevgenijs jezdimir jim jimmie joachim joah joakim joakimo joao joaquim joaquin jocjo
  joe joel joey johan johancjo johann johannes johano johnathan johnnie jon jona jonah jonas jonatan jonatano
  jonathon joojo joost jordi jordy jorg jorge jorgen joris jose josef josep josh joshua josiah josip josko joso
  josue josuo jovan joza joze jozef jozefo jozsef jozue juan juda jugoslav juha juhani juho jukka jules julien
  julijs julio julius juliusz juraj jure jurg jurgis juri justeno justin justus justyn juwon jørgen kaan kacper
  kadir kagiso kai kaj kalervo kalevi kalidou kalinik kalistrat kamil kamol kamoliddin kamran karim karl karlis
  karlo karol karolo kasper kawa kayode kazimierz kazimir keano keanu keba keith keji kemal kemi kenan kende kenneth
  kenny kenzo kerem kerim kevin kgabu khadim khalifa khalil khem kian kilian kirilo kirk kjell klaas klarencjusz
  klaudiusz klaudo klaus klavs kleber klemen klemens klement knuto kobe kocer kofi kojo kolawole koloman kolos komil
  komron konrad konrads konstantin konstantins konstanty konstantyn koray korede kornel korneli korneliusz kosta
  kresimir krisjanis kriss kristian kristians kristijan kristjan kristof kristoffer kristopher krisztian krisztofer
  krsto kruno krunoslav krystian krzysztof ksawery ksenofont kubad kubura kujoe kurt kuzman kwabena kwadwo kwaku
  kwame kwamena kwasi kweku kwesi kwintyn kyan kyle lachlan ladislau ladislav lajos lamar lambert lamberto lamine
  langa larry lars lassana lasse laszlo latif laurencjusz laurenco laurens laurent laurentiu laurenty lauri laurin
  lazar laziz leander leandro leif leke leland len lenn lennart lennert lennox lenny leonel leonid leonidas leonids
  leono leopold leopoldo lere leroy lester lev levent levente levi levin levoslav liam lian lias lino linus lio
  lionel lisandro livio liviu ljubisa ljubomir ljudevit lloyd logan lolade lonnie lorenz lorenzo lorin loris lou
  louay louie lourenco lovro lowie luan lubomir lubor lubos luboslav luc lucas lucca lucian luciano lucien lucijan
  lucio lucius lucjan ludomil ludovic ludoviko ludovit ludvig ludwig ludwik luigi luis luka lukas luko lungelo lungu
  lutfi lutfulloh lwandle lyam lyle mabruk mack mactar madid magnus mahan mahdi mahir mahmoud mahmud mahrus mahzan
  makary makhtar makinwa maks maksim maksimo makso maksym maksymilian malcolm malick malik malisa malthe mamadou
  mamady mamour mandla manfred mansour mansur manuel maphikelela maqsud marat marc marcel marceli marcell marcelo
  marcin marcis marco marcos marcus mardon marek margers mariano marijan marin marinko maris marius marjan markku
  marko markus marlo marlon maros marteno martim marton martti marvin massamba massimo matan matar matej mateo
  mateus mateusz matheus mathew mathias mathis mathuys matias matija matis matiss matjaz matko mato matt matteo
  matthias matthis matti mattia mattias mattis matus matyas maurice mauricio mauro maurycy mavdud mavlon max
  maximilian maximiliano mazbut mazlum mbaye medard medoune mehmet melvin merlin mert mervin mete metod micael micah
  micha michal michał micheal michel micjo mick miel miguel miha mihael mihai mihail mihailo mihajlo mihaly mijat
  mikael mikail mikelis mikkel mikko miklos mikołaj mikulas miladin milanko mileta milic milisav milivoj miljan
  miljenko milo milojica milomir milorad milos miloslav milutin mimo miodrag miomir mirac miran miraziz mircea mirco
  mirko miro miron miroslav mirza mirziyo misa misko mislav mitar mitchell mitja mladen moctar modesto modou mohamad
  mohamadou mohamed mohammad mohir moises mojmir mojzesz momir monvids morgan moric moritz morne morris morten mose
  moseo mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mpilo mpumelelo msizi mufiz muhamado muhammed
  muhsin muhtor munif murat murilo murod musa musawenkosi mustafa mustafo musulmon muyiwa muzaffar mylan myron nabin
  nahid nahil naim najmiddin nand nandor narcis narciso narimon nasriddin nasrullah natan natanael nataniel nate
  nathan nathanael nathaniel natiq nawroz nazariusz nazary nazif nazrulloh ndleleni neal nebojsa nedeljko nedjeljko
  neil nejc nemanja nenad nestor neven nevio nicanor nicklas nico nicolae nicolaie nicolas nicon nicu niels nigel
  nihad nik niklas niklaus niklavs niko nikodem nikolai nikolao nikolas nikolasz nikolcjo niksa nils nimrod nino
  niraj nischal nistiman niyilolawa nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noaho noam noan
  noel nolan nolen norbert norberto nosir nosirjon novak nuno nurbek nuredin nuriddin nurlan nusrat nusratulloh oba
  obanijesu obid obrad obren octavio odil odon ognjen ogooluwa ojars oke oladare oladimeji olaf olaide olakunle
  olanrewaju olansile olavi oldrich ole oleg olegs oleksandr olgerts olim olivier oliwier olle olof olufunmi olumide
  olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omad omar omer
  omobobola omotayo ondrej onoriode onufry onur oqil oren orestes orif orlando orville oscar oskar oskari oskaro
  osman osmund ostoja osunleke osvaldo otabek otis oto otto oumar ousmane owen oybek ozod ozodbek ozren pablo padam
  paja pankrac pankracy pantaleon paolo pasquale pathe patrice patricio patrick patrik patriko patrycjusz patrycy
  patryk paulo pavel pavils pavle pavol paweł pedro pekka pentti pepo per pera percy perica pero petar pete peteris
  petko petri petro petru petteri phil phila philani philipp philippe phillip phiwokwakhe pierre pieter pietro pio
  piotr pius platon polikarp pontus porfiriusz porfiry poul prabin prakash prashant pravdan predrag prem preston
  primoz prokles prokop prokul prvoslav purna qobil qosim qudrat quentin quinten radenko radion radisa radislav
  radivoje radmilo rado radomir rados radosav radoslav radovan radu radul raduz rafael rafaelo rafał rafid rafiq
  rahim raif rajab rajendra rajko rajmund rajnold raju rakesh ralph ramiro ramon ramziddin randal randall randolf
  randolph randy ranjan ranko raoul raphael rashid rasko rasmus rastislav ratimir rauf raul ravi ravshan raxmatulloh
  rayan rayen raymond reginald regnars reinhard relja remilekun remo renars renat renato rene reto rex reza riaan
  ricardo ricards riccardo richard rickard rickey ricky rigard riley rino rizvon roan robbe roberto robi robinson
  rocco roch roderick roderyk rodion rodney rodolfo rodoljub rodrigo rogelio roger rohan roj rok roko roland rolando
  rolf romeo romeu romuald ron ronald ronnie ross rostislav rotimi roy ruben rudis rudolf rudolfo rudolfs rudolph
  rudy ruedi rufus rui rune rupert rusins ruslan rustam ryan ryszard rəsad rəsid saadi sabri sada sadar sadriddin
  saer safir safo sagar saiq sakari salif salih salim saliou saloh salomon salvatore salwator samandar samba sami
  samir sammy samson samuele samuelo sancho sandeep sandor sandro sandu sanele sanjay sanjin santiago santino santos
  santosh sardor sarvar saso sava savva sean sebastian sebastiano sebastiao sebastjan seckou seghei sekou selim sem
  semih semion senne seppe seppo serafim serafin serdar serge sergei sergej sergey serghei sergi sergio sergiu
  sergiusz serhad servac servan seth severin seweryn sexmus seydou seye sfiso shahboz shahobiddin shahriyor shahzod
  shaka shalewa shamsiddin shane shaun shawn shekoni sheldon sherzod shodiyor shukrulloh sibusiso sid siddhartha
  sidy siebe sifiso sigurd sijuade silas silvan silvester silvio silviu simao simen simeon simion simo simon simono
  sinan sindre sinisa siphiwe sipho sirineu siro sirojiddin sithembiso siyanda slavek slaven slavko slavoljub
  slavomir slobodan sname sobit sodiq sohib sondre soren souleymane spencer spiridon spirydion srboljub srecko
  sredoje stan stanislao stanislav stanisław stanko stanley steen stef stefan stefano stelian stepan stephaans
  stephan stephane stephen stevan steve steven stewart stig stipan stjepan stojan strahinja stribor subash suhrob
  sulaymon sulton sumeet sune suraj surya sushant svatopluk sveatoslav svebor sven svend svetislav svetolik svetomir
  svetoslav svetozar sylvester sylwester szabolcs szczepan szymon søren səhriyar tabris tade tadeas tadej tadeo
  tadija taha tahir talis talivaldis talrits tamas tapani tapio taras ted temidayo temitope teo teodor teodoro
  teofil terence terencjusz terrance terrell terrence terry tertuliano thamsanqa thando themba theo theodor theodore
  theunis theuns thiago thibo thierno thulani tiago tiberio tibo tibor tichomir tidiane tihomir tilen tim timmy timo
  timofei timon timotej timoteo timothy timur titilope tito titus tobias tobiasz tobiloba tobin toby todd tohir toke
  toki tokunbo toma tomas tomaso tomasz tomaz tomiloba tomislav tommie tommy tomo tomori tonci tonko tony tope
  torbjorn toyip traian travis trevor tristan troels trofim trpimir trpko tunar tuomas tuur tvrtko tyler tymoteusz
  tyron tyrone tərlan ubaldo ubaydulloh uchqun ueli uffe ugis ugo ulf ulrich ulrik umar umid umidulloh umut urfon
  uriel uros urs usmon uzayr uzodimma vaclav vadim vafo vagn valdemar valdemars valentim valentin valentino
  valentins valer valeri valerii valerijs valter valtteri vanja vasco vasil vasile vasili vasilie vasja vasko
  vatroslav vavrinec veceaslav veceslav vedran veikko velaphi velibor velimir vencel vendel vendelin veniamin
  vergiliu verner vernon vic vicente vid vidak viggo vijeko viktor viktoro vilcjo vilhelm vilhelmo viliam viljem
  ville villy vilmars vilmos vince vincenc vincent vincenzo viorel virgiliu vit vitali vitalie vitalii vitalijs
  vitazoslav vito vitor vjekoslav vjenceslav vlad vladek vladimer vladimir vladimiro vladislav vladlen vlado
  vlastimil vlastimir vlatko vojin vojtech voldemars vosil vratislav vratko vsevolod vujadin vuk vukan vukasin
  vukota vusumuzi wacław wale walenty walentyn walerian walery walgierz wallace waly wannes warley warre warren
  wawrzyniec wayne wendell werner wessel wiktor wilbert wilbur wilfred wilfryd wilhelm willard willem willi william
  willie willis willy wincenty winston witalis wolfgang woodrow wout władysław włodzimierz xander xaver xavier xebat
  yago yahya yahyo yakubu yango yannick yannik yannis yasin yassin yassine yoqub yorbek yoro yorqin younes youssef
  youssou youssouph youssoupha yoznur yunus yuri yusiv yusuf yves zabir zac zach zachariasz zachary zachery zack
  zackary zafar zafir zahar zahir zakaria zakary zalan zan zanis zarije zaur zayd zayniddin zdenko zdravko zeljko
  zeno zente zenzele zerdest zeteny zeyd ziga zigfrids zigmars zigmund zithulele ziyad ziyo zlatko zohid zohir zokir
  zoltan zoran zoyir zrinislav zrinko zsolt zsombor zubayr zulfikar zvonimir zvonko zygmunt đorđe đura đurađ łazarz
  łukasz əhməd
`;

export const givenNamesOfWomen = `
  aaliyah aanuoluwapo aba abby abebi abena abeni abibatou abigail abigel abosede abril aby aculina ada adalberta
  adaugo addison adebukola adela adelaida adelaide adelajda adele adelina adeline adeliya adenike adepeju adesewa
  adesua adetoke adetoun adiba adina adriana adrienne adrijana adunni adwoa afaq afia afra afruza afua afzuna afərim
  afət agafia agata aglae agnes agnesa agneta agnieszka agripino agrypina agustina aicha aida aidə aileen aimee aino
  aisha aissa aissata aissatou ajda ajita ajoke akifa akofa akorfa akosua akua akumaa akunna akvelina ala alana alba
  alberte albertina albertine albertino albina alcestiso alda alea alejandra aleksandra alemka alena alenka alesea
  alessandra alessia alevtina alexa alexandra alexandrea alexandrina alexandrine alexane alexanne alexia aleyna
  alfonsino alfreda alia alica alice alicia alicja alico alida alima alina aline aliona alisa alisha alison alissa
  aliya aliyah aliz alize alka alla allegra allison alma alojza alsu alvina alvine alya alycia alyssa alysson
  alzbeta ama amabela amahle amalia amalie amalija amalio amanda amata amaya ambra amelia amelie ami amie amina
  aminat aminata aminu amira amita amoke amope amy ana anabel anabela anabelle anais anamarija anastasia anastasija
  anastazia anastazija anastazio anastazja anci ancica anda andreja andriana andrijana andrina andzelika anesa aneta
  anette anezka angela angelina angeline angelino angelique anghelina angie ani anica anika anissa anita anja
  anjelica anka ann annabel annabell annabelle anneli annelie annemarie annette anni annie annika annikki anno anora
  anouk antea antigone antoinette antonella antonia antonija antonina anuska anya anđela anđelika anđelina araceli
  arame ariadna ariana ariane arianna arielle arija arike arina arinola arlene armida artemisa arwen arya asa asake
  asal ashley ashmi asija asila asja asliya asmita asolat assunta asta astou astrid astrida asya atinuke atta audrey
  augusta augustina augustino aurea aurelia aurelie aurelija aurore ava avan awa awaz awero awesi axelle axenia aya
  ayana ayanda ayebatari aygul aygun ayinke ayize ayla aylin aynur ayoka aytən azime aziza azra baaba bahar banna
  banu banuta bara barbala barbara barbora barbro barchinoy barica barno baucido beata beate beatrice beatrico
  beatrix beatriz beatrycze becky begoyim belinda bella benedita bente bercem berenice berenico berit beritan
  berivan bernadette bernice berta bertha berto bessie beth bethany betina betsy bettina betty beulah beverly bianca
  bianka bibiana bibianna biborka biljana billie billurə bina binafsha bineta binta bintou birgitta birgitte
  bisenija biserka blagica blanca blanche blanka blazena bobana bogdana boglarka bohdana bohumila bohuslava bojana
  bolatito boluwatife bonnie borbala borka boroka bosiljka bozena bozica bozidara brandi branimira branislava branka
  brankica brenda bridget bridgette brigita brigito brigitta brigitte britt bronislava brooke bruna brygida buhle
  bunmi busisiwe bəyaz caetana caitlin calina calista camelia camila camilla camille cana candace candice cansu cara
  caridad carla carlota carloto carlotta carmela carmen carminho carmo carna carole caroline carolyn carrie casandra
  cassandra cassandre cassie cataleya catalina catarina caterina catharina cathy ceca cecelia cecile cecilia cecilie
  cecylia celeste celestine celia celina celine ceyda ceyla ceylin cezara chanel chantal charlene charli chelsea
  chelsey cherechi cheryl chiamaka chiara chimamanda chinyere chira chizoba chloe christa christelle christiane
  christie christina christine christy cindy claire clara clarissa claudia claudine clavdia clelia clementina
  clementine cleo cloe clotilde colleen concepcion conchita connie constanca constance constanta constantia cora
  coralie cordelia corina corinna corinne cornelia cosima coumba crina cristiana cristina csenge cvetka cynthia cyra
  dada dagmar dagmara dahlia dainuvite dajana dalia dalibora daliborka dalida dalila damaris damiana damjanka damla
  dana danica daniela daniella danielle danijela danila danka daphne daphnee dara daria dariana darija darina
  darinka darja darla darlene darta davriya dea deanna debbie debora deborah debra deepika defne dejana delal
  delfina delia della delores delphine denisa denise desanka desiree dewi diana diane dianna dianne diarra dicle
  didina dieynaba dijana dilafruz dilara dilarə dilbar dilber dildora dilfuza dilnoza dilorom dilovan dilrabo dina
  dior dirok divna dixie diyora dobrila dobromila dobroslava doina doinita dolores domenica dominika domnica dona
  donata donka donna dorana dorcas doreen doriana dorica dorina dorit dorka dorota dorotea doroteja dorothea dorothy
  dorottya dorthe doyinsola draga dragana dragica draginja drahomira drahoslava drina dua dubravka duduzile
  dumitrita dunja durdona dusana dusanka dusica duska dzile dzirkstite dəniz ebba ebiere ecaterina eda edita edite
  edith edna eduarda edyta eeva efimia efrosinia eileen ela elaine elda elea eleanor eleanore elena elene eleni
  eleonora eleonore eleonoro elfrida eliabeth eliana eliane elif elin elina eline elinor elisa elisabet elisabeth
  elisaveta elise eliska elissa eliza elizabet elizabeta elizabeto elizaveta elizo elka ella ellada ellen ellie elly
  elmira elnarə eloa elodie eloisa eloise elsa elsbeth else elsie elvira elwira elyanora elyssa elza elzbieta ema
  emanuela emanuelly emelie emely emese emie emili emilia emilie emilija emily emma emmie emmy ena eniola enola enya
  erika erin erma erna ernestina ernestine ernestino esi esma esmeralda esmira esperanza essie estefania estela
  estella estelle estera eszter etela ethel eudochia eudokia eudoksja eugenia eugenie eula eulalia eulalie eunice
  eusebia eusebie eva evangeline evar evdochia evdokija eveliina evelin evelina eveline evelino evelyn evelyne
  evghenia evie evin evo evy ewa ewatomi ewelina fabiana fabienne fabiola fabricia fadekemi faderera fanika fanni
  fannie fanta farah farangiz farida fatim fatima fatimata fatimo fatimə fatma fatou fatoumata fay faye fazilat febe
  fehintola felicia felicie felicita femke feodora feodosia ferdynanda feruza fevronia fibikemi fidan fien fikayomi
  filipa filippa filomena fily finja fiona firuzə flavia flavie fleur flor flore florencia florencja florentina
  floriana florina florine folashade fotima fran francesca francisca franciszka francoise frantiska franziska freda
  frederica frederique freja freya frida frieda fruzsina fərqanə fərəh fəxriyyə gabriela gabriella gabrielle
  gabrijela gaia gail gala galina gavxar gayle gemma genevieve georgeta georgette georgiana georgina geraldine gerda
  gertrud gertruda gertrude gertrudo gheorghina giada gifty gilda gina ginewra gioia giorgia giovanna gisela gita
  gitte giulia giuliana gizela gladys glenda gloria gorana goranka gordana govhər gracie graciela gracja greta
  gretchen griselda grozdana gry guadalupe gudrite gudrun guillermina gula gulay gulbahar gulbaxor gulchexra gulcin
  gulistan guljamol guljaxon gulnora gulnoza guloy gulseren gulsora gulsum gulzira gulzoda gulər gunay gunilla
  gustavino gwen gwendolyn haby hafsa hailey halima hana hanga hanifa hanna hannabel hannah hanne hannele harriet
  hasna hattie hawa hayley hedda hedvig hedviga hedvigo heidi helena helene heleno helga helin helle heloisa heloise
  henrieta henrieto henrietta henriette henryka hermina hermine hermiono herta hevi hilda hildegard hilola himeno
  hira hlengiwe hortense hortenzia hosiyat hrvojka hulya humay huriyə hurshida husida husnida husniya husnora iana
  ianina ianna iaroslava ibironke ida ifeoma iffar ifora ifunanya ilaria ilayda ileana ilenia iliana ilinca ilinka
  ilona ilsa ilzo imani imelda imke imogen ina inara inaya indira ines inesa inessa inez inga inge inger ingrid
  ingrida inguna inja inka inkeri inna inyoni ioana iolanda ionela iraida irem irena irene ireno iretioluwa irina
  irisa irma irmeli iroda iryna isabel isabela isabell isabelle isabelly isadora isidora isioma isisa isla isra ita
  iulia iuliana iva ivana ivancica ivanka ivanna iveta ivna ivona iyabode iyadunni iza izabela izabella izolda
  izoldo jabulile jacinthe jackie jacqueline jacquelyn jada jadranka jadwiga jagica jakelino jakobino jakubina jalə
  jamila jana janaina jane janelle janet janeta janica janice janie janina janine janja janjo janka janna janni jara
  jarmila jaroslava jasmin jasmina jasna jautrite jayda jazmin jeanette jeanne jeannette jeannie jela jelena jelica
  jelisaveta jelka jenna jennie jennifer jenny jesa jessica jette jevrosima jil jill jimena joana joann joanna
  joanne jodi joelle johanino johanna johanne jolana jolanda jolayemi jolie jolien joline josefa josefin josefina
  josefine josephine josette josiane josie josiko josipa jovana jovanka joyce jozefina jozefino jozica juana juanita
  judita judite judito judy judyta jule julia juliana julianne julie julieta julieto juliette juliino julija
  julijana julita jumagul juna jusma justina justine justyna kaarina kaat kadiatou kaia kaja kamila kamilla kamola
  kara karen karima karin karina karine karla karmela karmeno karoliina karolina karoline karolino kassandra kata
  katariina katarina katarzyna kate katerino katharina katherine kathleen kathrine kathryn kathy katica katie katija
  katina katja kato katrin katrina katrine katryn katy kaya kayla kaylee kayleigh keira kelley kelli kellie kendra
  kenza kerstin khadidiatou khadija khady khanyisile khethiwe khoudia khulekani kiana kiara kika kikelomo kimberly
  kincso kine kinga kira kirsten klanjo klara klaro klaudia klaudino klementino klementyna kleopatra kleopatro
  klitemnestro klotildo komila konstancja koralia kornelia kreuzo krimhildo krista kristen kristi kristiana kristie
  kristiina kristin kristina kristine kristino kristy krystal krystyna ksantipo ksawera ksenia ksenija kumush
  kvetoslava kyllikki kyra lada laila lala lalita lalə lamia lamiyə lana lara larisa larissa larysa lasma latofat
  latoya laura laure lauren laurencja laurentia laurentyna lauriane laurine lauro lauryn laverne lavinia lavize
  lawrencia laxmi layla laylo lea leah leana leandra leann leanne leda leena leigh leila lela lelia lena lene leni
  lenia lenka lenya leona leoni leonie leonor leonora leontina leontine leopoldina leopoldino leposava lerato lesana
  leticia letitia letizia lexi lexie leyla lia liba libusa lidia lidija lieze liga liisa liksma lila lilan lili
  lilia liliana liliane lilianna lilien lilio liliya lilla lillian lillie lilly lilou lina linde lindsay linett linn
  linnea lis lisa lisanne lisbeth lise liselotte liuba liubov liudmila liusea liva livia livija liya liyana liz liza
  lizbeth lize ljiljana ljuba ljubica lola lora loredana lorena lorene lorenza loretta lori lorna lorraine lotta
  lotte lotti louisa louise lourdes lovisa lovorka luana lubica lubomira luboslava luce lucia luciana lucica lucie
  lucienne lucija lucile lucille lucja lucretia lucy ludmila ludomila ludovica ludovikino ludwika luena luisa luise
  luiza luize lujza lukhona lula luminita luna lutfiya luz lya lydia lydie lykke lyla lynda lynette lynn lynne ləman
  maarit mabel mable maca mackenzie macy madalena maddison madeleine madeline madina madison mae maeve mafalda
  magali magda magdalena magdaleno maggie maguette mai maia maica maida maija maimouna maira maite maja majda malena
  malene malia malika malin malina malou maloxat malvina malvine malvino malwina mamie manca manda mandy manisha
  manjo manon manuela mara marcela marcelina marcella marcia mareme maren marena margaret margareta margareto
  margarida margarita margaux margie margita margot margrit margrith marguerite mari mariam mariama mariana marianna
  marianne marica maricarmen maricica marie mariella marieme marija marijana marika marilena marilou marilu marilyn
  marina marinjo marion marisa marisol marit marita marite marja marjatta marjeta marjorie markika marlen marlena
  marlene marli marlies marlis marsha marta marte martha marthe martina martine martyna marwa maryam maryann maryna
  masa mashxura masinka mathilda mathilde matilda matilde mattie matylda maud maude maureen mavluda mawuena mawusi
  maxbuba maxfuza maxima maxine maxsuma maya mayra mayte małgorzata mbalienhle medya megan megane meghan mehriban
  meike meire melania melanie melany melba melek melenija melike melina melinda melis melisa melissa melita melnic
  mercedes mercia merel merete merve meryem metra mette mhambi mia micaela michaela michalina micheline michelle
  mihaela mikaela mikayla mila milada milana milanka mildred milena milica miljana milka milla mille millicent
  miloslava mima mina mindy minerva minka minna minnie minodora mira mirabela miranda miray mireille mirela mirella
  miriam miriama miriamo mirjam mirjana mirka mirna miroslava mirto mlađana modrite modupe mofifoluwa moira mojca
  mojisola mojisoluwa molly momira mona monica monika moniko monique monserrat moradeke morayo morenike morgana
  morolake mosinmileoluwa mosunmola motunrayo moxidil moxigul moxina moxinur moxira moyosore muattar muazzam mubina
  mudite muriel muyassar mya myla mylene myra myriam myrna mələk nada nadalina nadejda nadezda nadia nadine nadja
  nadzieja nafisa naja nana nancy nandi nanna naomi naomie nara narcisa nargiza narin nasiba nastja natalia natalie
  natalija natasa natasha nathalie natka nađa ndondoloza neda nedjeljka neja nela nelea neli nellea nelli nellie
  nelly nena nene neonila nera nerea nesa nettie neva nevena nevenka newroz nhlakanipho nia nichole nicole nicoleen
  nicoleta nicoline niculina nigar nigora nika nike nikki nikoleta nikolina nila nilufar nimakoah nina nineli
  ninioluwa nisa njegomirka nkosingiphile noa nodira noelia noelle noemi noemie nofoto noila nokuthula nola nolwazi
  nomvula nona nonhlanhla nonjabulo nonkululeko nonna nora norah nore norina norma novella novi nozima nozipho
  ntokozo ntombizodwa nubia nuda nudem nur nuray nurgun nuria nusa nərgiz obioma oceane octavia oda ofelia ofelya
  ognjana olajumoke olasunmbo olena olesea olgica oliga olimpia olimpiada oliva olivera olivia olivija oliwia
  ololade olufunke olufunmilayo oluwakemi olympia omawunmi omina omobolanle omodunni omolabake omolara omosalewa
  omotara omotola omotoun omowumi onome oona ophelia ora oreofe ornella orvokki orzu otilia otilija oumou oxana
  oyenike oyga oyindasola oynur oysha ozoda padma paige paivi palmira pam pamela panka panna paola parascovia parsla
  pascale patricia patricija patrizia patrycja patsy patti paula paulette paulien pauliina paulina pauline paulino
  pava pavica pavlina peggy pelaghia pelagia pelagie penda penelopa penelope peri perla pernilla perpetuo peruna
  petra petrija petronela pheobe phoebe phyllis pia pilar pirjo pirkko polina polona pooja prascovia prisca
  priscilla priska pəri qizilgul quieta rachael rachel rachela rada radeke radina radmila radojka rafaela rahel
  rahelo raina raisa rajina rajna rakita ramata ramatoulaye ramona ramziya rana rania raphaelle raquel rasheedah
  rasifa ratna rayona rayxona rebeca rebecca rebeka rebeko reghina regina regitze regula reina reka renas renata
  renate renee renette renja rhonda ria riana riitta rija rikke rima rimma rina ristana rita ritva roberta robiya
  robyn rochelle rocio rodica rokhaya roksana romana romina romy roni ronja ronke roos rosa rosalia rosalie
  rosalinda rosamunda rosana rosanna roselyn rosemarie rosemary rosie rosina rotaru roxana roxane roxanne roya roza
  rozalia rozalija rozina roziya rozo rudite rufina ruken rumena ruslana ruta ruxanda ruya ruza ruzena ruzica sabina
  saboxat saboxon sabrina sadie sadoqat safiatou safietou safira safiya safura saida salimata salimatou salma
  salomea salomey saly samanta samantha samara samia samina samira samiya samukelisiwe sanda sandra sandrine sanja
  sanne sanobar santina saodat sara sarah sarina sarita sarmite sarvinoz saskia satu saulcerite savina saxida
  sayyora scarlett segilola sekinat selcan selena selene selin selina selma sena senka serafima serafina serena
  sevara seynabou shaina shana shania shanna shany shari sharon shawna shayna sheila shelia shelly sheri sherri
  sheryl shilpa shirisha shirley shristi sibongile sidonia sidonie sien sienna signe silan silje silvana silvia
  silvija sima similoluwa simisola simona simonida sina sindisiwe sinenhlanhla sinikka siphephelo sirin siv sizakele
  sizani skaidrite skye slava slavica slavka slađana slobodanka smiljana snejana snezana snjezana sofia sofie sofija
  sofinjo sofio sokhna solange soledad solveig sona sonia sonja sonjo sonya sophia sophie soraia soraya sorina
  sowande spela spidola srna stacey stacy stanislava stasa stefana stefania stefanie stefanino stela steliana stella
  steluta stepanida stephanie ster sterre stine stojanka subomi suelen sumayyah suncica sunita sunniva susan susana
  susanna susanne susano susie suyuna suzana suzanne svetlana svitlana sybilla sydney sylvia sylvie sylwia synne
  szofi szofia szonja səbinə tabea tabitha tacjana tahlia taisia talia talita tamara tami tamia tammy tania tanja
  tansu tanya tara tarja tasa tasha tatiana tatjana teja tekla tellervo teodora teona teresa tereza tereze terezia
  terezija terezo teri terri tess tessa tetiana thabisa thadie thalia thea thelma theodora theresa therese thobeka
  thulisile tia tiana tiara tiffany tiina tija tijana timea tina tiril titi titilayo tjasa tolulope toluwani
  toluwanimi tomislava toncica tonija tonka tonya tracey traci tracy tricia trine tuana tuba tuula tuulikki tuva
  ulduz uliana ulkər ulla ulrika uluthando ulviyyə ulwazi uma umida una undine uqbaloy urska ursula ursulo uzbegim
  vala valentina valera valeria valerie valerija vali vanda vanesa vanessa vania varvara vasilina vasilisa vasliddin
  vedrana velana velimira velina velma venera vera verda verena verginia verica verna verona veronica veronika
  veroniko veronique veselinka vesma vesna vibeke vica vicki vickie vicky vida viera vieroslava vijolite viktoria
  viktorija vilde vilhelmine vilhelmino vilma vincenza vinka violeta violetta violette violina viorelia viorica
  virag virginie visnja vita vitalia vitalina vitoria vittoria viviana viviane vivienne vizbulite vlada vladana
  vladilena vladimira vladislava vladlena vlasta vlatka vojislava vreni vujica vukica walentyna waleria wanda wanesa
  waqila wendy weronika whitney wiara wiktoria wilhelmina wilma winifred wirginia wuraola xalima xatun xenia xezal
  ximena xochitl yaa yamileth yana yara yaretzi yasmin yasmine yejide yetunde yewande yibanathi yolanda yolande
  yozida yuna yvette yvonne zahra zainab zaira zala zanele zaneta zanete zanna zara zavida zdenka zdeslava zehra
  zejnep zelda zeljka zelmira zeltite zenija zenobia zerya zeynep ziedite zigfrida zigrida zile zilola zin zina
  zinaida zinovia zita ziva zlata zlatica zlatka zobuhle zoe zoey zofia zofija zoia zoja zora zorana zorina zorka
  zselyke zsofia zubite zuxra zuzana zuzanna zvezdana đina đurda đurica łucja
`;
