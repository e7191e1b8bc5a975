// Written by build/givenNames.ts out of the first names of @faker-js/faker (MIT); do not edit. Only to choose between two people for
// `he` and `she`: given names of many countries that one sex bears.

export const givenNamesOfMen = `
  aarav abayomi abbas abdon abdou abdoul abdoulaye abdul abdulla abdullah abe abelard abelardo abimbola abiodun
  abiona abisola abisoye abou aboubacar abrahamo achille adalbert adalberto adan adebiyi adebowale adeboye adedayo
  adedeji adegoke adekitan adekola adekunle adeleke adelin adem adeniyi adeolu adeoti aderopo adeshina adesoji
  adetayo adeyi adi adigun adil aditya adolf adolfo adolfs adriaan adrian adriano afolarin afonso afəl agaton
  agustin ahmad ahmed ahmet aidan aiden ainars ajala ajani akande akanmu akanni ake akif akinkunmi akinlabi akinwale
  akram aksel alade alamu alan alassane alban alberto albin alcibiade alcide aldo alec alejandro aleksa aleksandar
  aleksander aleksandro aleksi alessandro alessio alex alexandr alexandre alexej alfons alfonso alfredo algirds
  algis aliou alioune aljaz allan alois aloizs alojz alonzo alparslan alton alvin aly amadou amady amar amath ambroz
  amdy ameth amid amin amir amit amos amrit anas anatol andel andelin anders andras andraz andre andreas andrei
  andrej andreo andres andrija andris andy andzejs andzs anele angelo angus anjolaoluwa anrijs anslavs antero
  antoine anton antoni antonin antonio antono antti anze aqil aram ararat archibald archie arda ari arian arie ariel
  arijit arijs arin aris aristide arjen arkadijs armand armando armin armins arnaldo arne arno aron arona arpad
  artur arturo arturs artus arun arunthavanathan arvid arvids ashton attila augucjo augustin aurel aurelian aurelio
  avdal awar axel ayaz ayden ayinde ayman ayodeji ayodele ayoub azad aziz azubuike baba babacar babasola babatunji
  babawale bafana bailey bakary balazs balint bangizwe banji bankole barnabas barry bart bartolomej bartolomeo bas
  bastian batuhan bawer baz ben bence bende bendeguz benedek benedikt benett bengt beniamin benicio benito benjamim
  bennett bennie benny berat berdan berkay bernard bernardo bernhard bert bertalan bertilo bertram bertrand besar
  bhekimuzi bhekizizwe bhekumbuso bibek bijay bikash bilal billy birane bishal bishnu bjorn bjørn blahoslav blaise
  blake blaz blazej bogdan bohdan bohumil bohumir bohus bohuslav bojan boldizsar boleslav boleslavs bonginkosi
  bonifac boris borut botan botond bouba boubacar boubou boyd bozidar bradford bradley brajen bram brando brandon
  branimir branislav branko brayan brendan breno brent bret brett brian brice bronislavs bruno bryan bryant buchi
  budimir bukola burak bəhram bəhruz bəxtiyar caio caleb calebe callum cameron camil candido carl carles carlo
  carlos carlton carmelo carmine cas caslav casper caua cecil cedric cedrik celestin cem cene cesar cezar charl
  charlie cheikh cheikhou chekhouna cherif chinedu chisom chris christoffer christophe chukwu cihan ciril claes
  clarence claude claudio claus clayton clemens clement clemente clifford clifton clint clovis cody colin collin
  connor constantin corey cornelius corvin cory craig cristian cristiano cristobal csaba csanad csongor ctibor
  curtis cyprian cyril cyrus daan dagoberto dags dale dalibor damian damien damife damilare damilola damir damjan
  dan daniele danielo danijel danilo danjuma danny danu daouda darcy darian darin dario darius darko darnell darrel
  darrell darren darrin darryl daryl dave davi davide davin davis davor dax declan dejan delbert demba demilade
  deneval denis denisz dennis derek dersim devin dexter dezider didier diego dimitri dinis dino diogo dion dionyz
  dipendra diroj djibril dobroslav domen domenic domenico domingo dominic dominick dominik donald donaldo donat
  donato donnie donny dorian doug doyle drago drahomir drahoslav drazen duane duanne duarte dumisani durodola dusan
  dustin dwayne dwight ebiowei eddie edgardo edgaro edmond edmund eduard eduardo eduards edvard edvin edvins edwin
  edzus eero efrem egils einars eirik eizens ekundayo elbert eleazar eliah elian eliano elias elijah elio eliseo
  elisio elliot elliott elmars elmo elnur elvis emanuel emeka emiel emil emile emilian emiliano emils emin emmanuel
  emmett emre enea enes ennio enrico enrique ensar ensio enzo ephraim eray erdal eren eriberto eric erich erick erik
  eriks erkki ermins ernecjo ernest ernesto ernst ervin ervins erwin esben esse esteban esupofo ethan etienne eugen
  eugene eusebio evalds evan everardo everett eymen ezio fabiano fabien fabio fabrice fabricio faiq fanyana fausto
  federico fedor feliciano felipe felix ferdinando ferenc fernando ferre fidel fikret filemon filiberto filip filipe
  filippo finley finnley flavio florentin florian floyd flynn folu forrest francesco franci francis francisco
  francisko francois frankie frantisek franz fred freddie frederic frederico frederik frederiko fredrick fredrik
  fredy fridolin friedrich fritz funani funmilade funmilayo furkan fynn gabin gabor gabriele gabrielo gael gaetano
  gagan ganesh garrett garry gary gaspar gaston gastono gatsha gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon
  gederts gejza gellert gennaro geoffrey georg georgo gerald gerard gerardo gergely gergo gerhard gerrit giacomo
  gian gianluca gianni gideon gil gilberto gilles gino gioele giorgio giovanni girts giuliano giulio giuseppe gleb
  glen glenn goncalo gonzalo goran gordan gordon grady greg gregg gregor gregorio grgur gubio guido guilherme
  guillermo gunars gunnar gustav gustave gustavo gyorgy habib hadi hakan hakim hakon halil halim hamidou hamish
  hamza hannes hannu hans harald hari harold harvey hasan hasano hasim hassan hatem hawar hayden heikki heitor heja
  hektoro helio helmut hendrik henri henrie henrik henrique hermann hermenegildo hernan heval homero horace horacio
  howard hozan hubert huberto hugh hugo hunor ian ibidapo ibou ibra ibrahim ibrahima idris idrissa idy ifeanyichukwu
  ige ignac ignacio ignacy igor ihsan ikenna ikeoluwa ikhidie ilarion ilay ilgmars ilham ilhan ilias ilija ilja
  ilmari ilmars ilqar ilyas immanuel imre inars indra indrikis ingmars inioluwa insa ireti irfan irvin irving isac
  isaiah isaias isak iseoluwa ishola ismael ismaelo ismail ismaila issa istvan ivan ivano ivar ivo iwan ixtiyar
  izako izidor iztok jaakko jace jaco jacobo jacobus jacques jaden jadesola jadranko jaime jairo jake jakob jakobo
  jakov jakub jamal jamil janez jani janko jannik jannis jano janos janosch jari jarne jarod jarolim jaromir jaron
  jaroslav jasen jasper javier jayce jayden jaylen jayson jazeps jed jef jeff jeffery jeffrey jekabs jelle jens
  jeppe jerald jeremias jeremie jeremy jermaine jernej jeromo jeronimo jerry jesper jesse jett jevgenijs jim jimmie
  joachim joah joakim joakimo joao joaquim joaquin jocjo joe joel joey johan johancjo johann johannes johano
  johnathan jon jona jonah jonas jonatan jonatano jonathon joost jordi jordy jorge jorgen joris jose josef josep
  josh joshua josue josuo jovan joze jozef jozefo jozsef jozue juan juda juha juhani juho jukka jules julien julijs
  julio julius jure jurgis juri justeno justin justus justyn juwon jørgen kaan kacper kadir kagiso kai kaj kalervo
  kalevi kalidou kamil kamran karim karl karlis karlo karol karolo kasper kawa kayode kazimir keano keanu keba keith
  keji kemal kemi kenan kende kenneth kenny kenzo kerem kerim kevin kgabu khadim khalifa khalil khem kian kilian
  kirk kjell klaas klaudo klavs kleber klemen klemens klement knuto kobe kocer kolawole koloman kolos konrad konrads
  konstantin konstantins konstantyn koray korede kornel krisjanis kriss kristian kristians kristijan kristjan
  kristof kristoffer kristopher krisztian krisztofer kubura kurt kyan kyle lachlan ladislau ladislav lajos lamar
  lambert lamberto lamine langa larry lars lassana lasse laszlo latif laurenco laurens laurent lauri laurin lazar
  leander leandro leif leke leland len lenn lennart lennert lennox lenny leonel leonid leonidas leonids leono
  leopold leopoldo lere leroy lester lev levent levente levi levin liam lian lias lino linus lio lionel lisandro
  livio lloyd logan lolade lonnie lorenz lorenzo lorin loris lou louay louie lourenco lovro lowie luan lubomir lubor
  lubos luboslav luc lucas lucca lucian luciano lucien lucio lucius ludovic ludoviko ludvig ludwig luigi luis luka
  lukas luko lungelo lutfi lwandle lyam lyle mack mactar magnus mahdi mahir mahmoud mahmud makhtar makinwa maks
  maksim maksimo makso malcolm malick malik malthe mamadou mamady mamour mandla manfred mansour mansur manuel
  maphikelela marc marcel marcell marcelo marcis marco marcos marcus marek margers mariano marijan marin maris
  marius markku marko markus marlo marlon marteno martim marton martti marvin massamba massimo matar matej mateo
  mateus mateusz matheus mathew mathias mathis mathuys matias matis matiss matjaz matt matteo matthias matthis matti
  mattia mattias mattis matyas maurice mauricio mauro max maximilian mazlum mbaye medard medoune mehmet melvin
  merlin mert mervin mete metod micael micah micha michal micheal michel micjo mick miel miguel miha mihaly mikael
  mikail mikelis mikkel mikko miklos mikulas milic milivoj milo milorad milos miloslav milutin mirac miran mirco
  mirko miro miron miroslav mirza mitchell mitja mladen moctar modesto modou mohamadou mohamed mohammad moises
  mojmir monvids morgan moric moritz morne morris morten mose moseo mouhamadou mouhamed mouhameth mouhammadou moussa
  moustapha mpilo mpumelelo msizi muhamado muhammed muhsin murat murilo musa musawenkosi mustafa muyiwa mylan myron
  nabin nahid nahil naim nand nandor narcis narciso nasrullah natan natanael nataniel nate nathan nathanael
  nathaniel natiq nawroz nazif ndleleni neal neil nejc nestor neven nevio nicklas nico nicolas niels nigel nihad nik
  niklas niklavs niko nikodem nikolai nikolao nikolas nikolasz nikolcjo nils nimrod nino niraj nischal nistiman
  niyilolawa nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noaho noam noan noel nolan nolen norbert norberto nuno
  nuredin nurlan oba obanijesu octavio odon ogooluwa ojars oke oladare oladimeji olaf olaide olakunle olanrewaju
  olansile olavi oldrich ole oleg olegs olgerts olivier oliwier olle olof olufunmi olumide olumorotimi oluwafemi
  oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omar omer omobobola omotayo ondrej
  onoriode onur oren orlando orville oscar oskar oskari oskaro osman osunleke osvaldo otis oto otto oumar ousmane
  owen pablo padam pankrac pantaleon paolo pasquale pathe patrice patricio patrick patrik patriko paulo pavel pavils
  pedro pekka pentti per percy pero petar pete peteris petri petro petteri phil phila philani philipp philippe
  phillip phiwokwakhe pierre pieter pietro pio piotr pius platon pontus poul prabin prakash prashant prem preston
  primoz prokop purna quentin quinten radislav rado radomir rados radoslav radovan raduz rafael rafaelo rafid rafiq
  rahim raif rajendra rajko raju rakesh ralph ramiro ramon randal randall randolf randolph randy ranjan ranko raoul
  raphael rasmus rastislav rauf raul ravi rayan rayen raymond reginald regnars remilekun remo renars renat renato
  rene rex reza riaan ricardo ricards riccardo richard rickard rickey ricky rigard riley rino roan robbe roberto
  robinson rocco roch roderick rodney rodolfo rodrigo rogelio roger rohan roj rok roland rolando rolf romeo romeu
  romuald ron ronald ronnie ross rostislav rotimi roy ruben rudis rudolf rudolfo rudolfs rudolph rudy rufus rui rune
  rupert rusins ruslan rustam ryan rəsad rəsid sabri sada saer sagar saiq sakari salif salih salim saliou salomon
  salvatore samba sami samir sammy samson samuele samuelo sancho sandeep sandor sandro sanele sanjay santiago
  santino santos santosh saso sava sean sebastian sebastiano sebastiao sebastjan seckou sekou selim sem semih senne
  seppe seppo serafin serdar serge sergej sergi sergio serhad servac servan seth severin sexmus seydou seye sfiso
  shaka shalewa shane shaun shawn shekoni sheldon sibusiso siddhartha sidy siebe sifiso sigurd sijuade silas silvan
  silvio simao simen simeon simon simono sinan sindre siphiwe sipho sirineu siro sithembiso siyanda slavek slavko
  slavomir sname sondre soren souleymane spencer srecko stan stanislao stanislav stanko stanley steen stef stefan
  stefano stepan stephaans stephan stephane stephen steve steven stewart stig stojan subash sumeet sune suraj surya
  sushant svatopluk sven svend svetozar sylvester szabolcs søren səhriyar tade tadeas tadej taha tahir talis
  talivaldis talrits tamas tapani tapio taras ted temidayo temitope teo teodor teodoro teofil terence terrance
  terrell terrence tertuliano thamsanqa thando themba theo theodor theodore theunis theuns thiago thibo thierno
  thulani tiago tiberio tibo tibor tichomir tidiane tihomir tilen tim timmy timo timon timotej timoteo timothy timur
  titilope tito titus tobias tobiloba tobin toby todd toke toki tokunbo toma tomas tomaso tomaz tomiloba tomislav
  tommie tommy tomori tony tope torbjorn travis trevor tristan troels tunar tuomas tuur tyler tyron tyrone tərlan
  ubaldo uffe ugis ugo ulf ulrich ulrik umar umut uriel uros uzodimma vaclav vadim vagn valdemar valdemars valentim
  valentin valentino valentins valerijs valter valtteri vanja vasco vasil vasja vavrinec veikko velaphi velimir
  vencel vendel vendelin verner vernon vic vicente vid viggo viktor viktoro vilcjo vilhelm vilhelmo viljem ville
  villy vilmars vilmos vince vincenc vincent vincenzo vit vitalijs vito vitor vladimir vladimiro vladislav vlastimil
  vlastimir vojtech voldemars vratislav vsevolod vuk vusumuzi wale wallace waly wannes warley warre warren wayne
  wendell werner wessel wilbert wilbur wilfred wilhelm willard willem william willie willis willy winston woodrow
  wout xander xaver xavier xebat yago yahya yakubu yango yannick yannik yannis yasin yassin yassine yoro younes
  youssef youssou youssouph youssoupha yunus yuri yusiv yusuf yves zac zach zachary zachery zack zackary zafir zahir
  zakaria zakary zalan zan zanis zaur zayd zdenko zdravko zeno zente zenzele zerdest zeteny zeyd ziga zigfrids
  zigmars zithulele ziyad zlatko zoltan zoran zsolt zsombor zulfikar zvonimir əhməd
`;

export const givenNamesOfWomen = `
  aaliyah aanuoluwapo abby abebi abeni abibatou abigail abigel abosede aby ada adalberta adaugo addison adebukola
  adela adelaida adelaide adele adelina adeline adeliya adenike adepeju adesewa adesua adetoke adetoun adina adriana
  adrienne adrijana adunni afaq afra afərim afət agata aglae agnes agnesa agneta agripino agustina aicha aida aidə
  aileen aimee aino aisha aissa aissata aissatou ajda ajita ajoke akunna akvelina alana alba alberte albertina
  albertine albertino albina alcestiso alda alea alejandra aleksandra alena alenka alessandra alessia alexa
  alexandra alexandrea alexandrine alexane alexanne alexia aleyna alfonsino alfreda alia alica alice alicia alico
  alida alima alina aline alisa alisha alison alissa aliya aliyah aliz alize allegra allison alma alsu alvina alvine
  alya alycia alyssa alysson alzbeta amahle amalia amalie amalija amalio amanda amata amaya ambra amelia amelie ami
  amie amina aminat aminata aminu amira amita amoke amope amy ana anabel anabela anabelle anais anamarija anastasia
  anastasija anastazija anastazio anda andreja andrina aneta anette anezka angela angelina angeline angelino
  angelique angie ani anica anika anissa anita anja anka ann annabel annabell annabelle anneli annelie annette anni
  annie annika annikki anno anouk antea antigone antoinette antonella antonia antonina anuska anya anđela araceli
  arame ariadna ariana ariane arianna arielle arija arike arinola arlene armida artemisa arwen arya asa asake ashley
  ashmi asja asmita assunta asta astou astrid astrida asya atinuke atta audrey augusta augustina augustino aurea
  aurelia aurelie aurelija aurore ava avan awa awaz awero axelle aya ayana ayanda ayebatari aygul aygun ayinke ayize
  ayla aylin aynur ayoka aytən azime azra bahar banna banu banuta barbala barbara barbora barbro baucido beata beate
  beatrice beatrico beatriz becky belinda bella benedita bente bercem berenice berenico berit beritan berivan
  bernadette bernice berta bertha berto bessie beth bethany betina betsy bettina betty beulah beverly bianca bianka
  bibiana biborka billie billurə bina bineta binta bintou birgitta birgitte blanca blanche blanka blazena bogdana
  boglarka bohdana bohumila bohuslava bojana bolatito boluwatife bonnie borbala borka boroka bozena bozica bozidara
  brandi branimira branislava branka brankica brenda bridget bridgette brigita brigito brigitta brigitte britt
  bronislava brooke bruna buhle bunmi busisiwe bəyaz caetana caitlin calista camelia camila camilla camille cana
  candace candice cansu cara caridad carla carlota carloto carlotta carmela carmen carminho carmo carole caroline
  carolyn carrie casandra cassandra cassandre cassie cataleya catalina catarina caterina catharina cathy cecelia
  cecile cecilia cecilie celeste celestine celia celina celine ceyda ceyla ceylin chanel chantal charlene charli
  chelsea chelsey cherechi cheryl chiamaka chiara chimamanda chinyere chizoba chloe christa christelle christiane
  christie christina christine christy cindy claire clara clarissa claudia claudine clelia clementina clementine
  cleo cloe clotilde colleen concepcion conchita connie constanca constance cora coralie cordelia corinna corinne
  cornelia cosima coumba cristiana cristina csenge cvetka cynthia dagmar dagmara dahlia dainuvite dalia dalibora
  daliborka dalida dalila damaris damiana damla dana danica daniela daniella danielle danijela danka daphne daphnee
  daria dariana darija darina darinka darja darla darlene darta dea deanna debbie debora deborah debra deepika defne
  delal delfina delia della delores delphine denisa denise desiree dewi diana diane dianna dianne diarra dicle
  dieynaba dilara dilarə dilber dilovan dina dior dirok divna dixie dobromila dobroslava dolores domenica dominika
  donata donna doreen dorina dorit dorka dorota dorotea doroteja dorothea dorothy dorottya dorthe doyinsola draga
  drahomira drahoslava dua dubravka duduzile dunja dusana dzile dzirkstite dəniz ebba ebiere eda edita edite edith
  edna eduarda eeva eileen ela elaine elda elea eleanor eleanore elena elene eleni eleonora eleonore eleonoro
  elfrida eliana eliane elif elin elina eline elinor elisa elisabet elisabeth elise eliska elissa eliza elizabet
  elizabeta elizabeto elizo ella ellada ellen ellie elly elmira elnarə eloa elodie eloisa eloise elsa else elsie
  elvira elyanora elyssa elza ema emanuela emanuelly emelie emely emese emie emili emilia emilie emilija emily emma
  emmie emmy ena eniola enola enya erika erin erma erna ernestine ernestino esma esmeralda esmira esperanza essie
  estefania estela estella estelle estera eszter etela ethel eugenia eugenie eula eulalia eulalie eunice eusebia
  eusebie eva evangeline evar eveliina evelin evelina eveline evelino evelyn evelyne evie evin evo evy ewatomi
  fabiana fabienne fabiola fabricia fadekemi faderera fanika fanni fannie fanta farah fatim fatima fatimata fatimo
  fatimə fatma fatou fatoumata fay faye febe fehintola felicia felicie felicita femke fibikemi fidan fien fikayomi
  filipa filippa filomena fily finja fiona firuzə flavia flavie fleur flor flore florencia florentina floriana
  florina florine folashade fran francesca francisca francoise frantiska freda frederica frederique freja freya
  frida frieda fruzsina fərqanə fərəh fəxriyyə gabriela gabriella gabrielle gabrijela gaia gail galina gayle gemma
  genevieve georgette georgiana geraldine gerda gertruda gertrude gertrudo giada gilda gina gioia giorgia giovanna
  gisela gita gitte giulia giuliana gizela gladys glenda gloria gordana govhər gracie graciela greta gretchen
  griselda gry guadalupe gudrite gudrun guillermina gula gulay gulbahar gulcin gulistan gulseren gulsum gulər gunay
  gunilla gustavino gwen gwendolyn haby hafsa hailey halima hana hanga hanna hannah hanne hannele harriet hasna
  hattie hawa hayley hedda hedvig hedvigo heidi helena helene heleno helga helin helle heloisa heloise henrieta
  henrieto henrietta henriette hermina hermine hermiono herta hevi hilda hildegard himeno hira hlengiwe hortense
  hulya humay huriyə ibironke ida ifeoma ifunanya ilaria ilayda ileana ilenia iliana ilona ilsa ilzo imani imelda
  imke imogen ina inara inaya indira ines inesa inez inga inger ingrid ingrida inguna inka inkeri inna inyoni
  iolanda irem irena irene ireno iretioluwa irina irisa irma irmeli isabel isabela isabell isabelle isabelly isadora
  isidora isioma isisa isla isra iva ivana ivanka ivanna iveta ivona iyabode iyadunni iza izabela izabella izolda
  izoldo jabulile jacinthe jackie jacqueline jacquelyn jada jadranka jakelino jakobino jalə jamila jana janaina jane
  janelle janet janice janie janina janine janja janjo janka janna janni jara jarmila jaroslava jasmin jasmina jasna
  jautrite jayda jazmin jeanette jeanne jeannette jeannie jela jelena jelica jenna jennie jennifer jenny jessica
  jette jil jill joana joann joanna joanne jodi joelle johanino johanna johanne jolana jolanda jolayemi jolie jolien
  joline josefa josefin josefina josefine josephine josiane josie josiko jovana joyce jozefina jozefino jozica juana
  juanita judita judite judito judy jule julia juliana julianne julie julieta julieto juliette juliino julija juna
  jusma justina justine justyna kaarina kaat kadiatou kaia kaja kamila kamilla kara karen karin karina karine karla
  karmela karmeno karoliina karolina karoline karolino kassandra katariina katarina kate katerino katharina
  katherine kathleen kathrine kathryn kathy katie katja kato katrin katrina katrine katryn kaya kayla kaylee
  kayleigh keira kelley kelli kellie kendra kenza kerstin khadidiatou khadija khady khanyisile khethiwe khoudia
  khulekani kiana kiara kikelomo kimberly kincso kine kinga kira kirsten klanjo klara klaro klaudia klaudino
  klementino klementyna kleopatra kleopatro klitemnestro klotildo kornelia kreuzo krimhildo krista kristen kristi
  kristiana kristie kristiina kristin kristina kristine kristino kristy krystal ksantipo kvetoslava kyllikki kyra
  lada laila lala lalita lalə lamia lamiyə lana lara larisa larissa lasma latoya laura laure lauren lauriane laurine
  lauro lauryn laverne lavinia lavize laxmi layla lea leah leana leandra leann leanne leda leena leigh leila lela
  lelia lena lene leni lenia lenka lenya leona leoni leonie leonor leonora leontina leontine leopoldina leopoldino
  lerato leticia letitia letizia lexi lexie leyla lia liba lidia lidija lieze liga liisa liksma lila lilan lili
  lilia liliana liliane lilien lilio liliya lilla lillian lillie lilly lilou lina linde lindsay linett linn linnea
  lis lisa lisanne lisbeth lise liselotte liva livia livija liya liyana liz liza lize ljiljana ljuba ljubica lola
  lora loredana lorena lorene lorenza loretta lori lorna lorraine lotta lotte lotti louisa louise lourdes lovisa
  luana lubomira luboslava luce lucia luciana lucie lucienne lucija lucile lucille lucy ludmila ludovica ludovikino
  luena luisa luise luiza luize lujza lukhona lula luna luz lya lydia lydie lykke lyla lynda lynette lynn lynne
  ləman maarit mabel mable mackenzie macy madalena maddison madeleine madeline madina madison mae maeve mafalda
  magali magda magdalena magdaleno maggie maguette mai maia maica maida maija maimouna maira maite maja majda malena
  malene malia malika malin malina malou malvina malvine malvino mamie manca mandy manisha manjo manon manuela mara
  marcela marcelina marcella marcia mareme maren margaret margareta margareto margarida margarita margaux margie
  margita margot marguerite mari mariam mariama mariana marianna marianne marica maricarmen marie mariella marieme
  marija marika marilena marilou marilu marilyn marina marinjo marion marisa marisol marit marita marite marja
  marjatta marjeta marjorie marlen marlena marlene marli marsha marta marte martha marthe martina martine marwa
  maryam maryann masa mathilda mathilde matilda matilde mattie matylda maud maude maureen maxima maxine maya mayra
  mayte mbalienhle medya megan megane meghan mehriban meike meire melania melanie melany melba melek melike melina
  melinda melis melisa melissa melita mercedes mercia merel merete merve meryem metra mette mhambi mia micaela
  michaela michelle mikaela mikayla mila milada milana mildred milena milica milla mille miloslava mina mindy
  minerva minka minna minnie mira mirabela miranda miray mireille mirela mirella miriam miriamo mirjam mirka mirna
  miroslava mirto modrite modupe mofifoluwa moira mojca mojisola mojisoluwa molly mona monica monika moniko monique
  monserrat moradeke morayo morenike morgana morolake mosinmileoluwa mosunmola motunrayo moyosore mudite muriel mya
  myla mylene myra myriam myrna mələk nada nadezda nadia nadine nadja nancy nandi nanna naomi naomie nara narcisa
  narin natalia natalie natalija natasa natasha nathalie ndondoloza neda neja nela neli nelli nellie nelly nena nene
  nerea nettie neva nevena nevenka newroz nhlakanipho nia nichole nicole nicoleen nicoline nigar nika nike nikki
  nikolina nila nina ninioluwa nisa nkosingiphile noa noelia noelle noemi noemie nofoto nokuthula nola nolwazi
  nomvula nona nonhlanhla nonjabulo nonkululeko nora norah nore norina norma novella novi nozipho ntokozo
  ntombizodwa nubia nuda nudem nur nuray nurgun nuria nərgiz obioma oceane octavia oda ofelia ofelya olajumoke
  olasunmbo olimpia oliva olivia olivija oliwia ololade olufunke olufunmilayo oluwakemi olympia omawunmi omobolanle
  omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi onome oona ophelia ora oreofe ornella orvokki
  otilia otilija oumou oxana oyenike oyindasola padma paige paivi palmira pam pamela panka panna paola parsla
  pascale patricia patricija patrizia patsy patti paula paulette paulien pauliina paulina pauline paulino pavlina
  peggy pelagia pelagie penda penelopa penelope peri perla pernilla perpetuo petra petronela pheobe phoebe phyllis
  pia pilar pirjo pirkko polona pooja prisca priscilla priska pəri quieta rachael rachel radeke radmila rafaela
  rahel rahelo raina raisa rajina ramata ramatoulaye ramona rana rania raphaelle raquel rasheedah ratna rebeca
  rebecca rebeka rebeko regina regitze reina reka renas renata renate renee renette rhonda ria riana riitta rikke
  rina rita ritva roberta robyn rochelle rocio rokhaya roksana romana romina romy roni ronja ronke roos rosa rosalia
  rosalie rosalinda rosamunda rosana rosanna rosemarie rosemary rosie rosina roxana roxane roxanne roya roza rozalia
  rozalija rozina rozo rudite rufina ruken ruta ruya ruza ruzena sabina sabrina sadie safiatou safietou safira
  safiya salimata salimatou salma salomea saly samanta samantha samara samia samira samukelisiwe sanda sandra
  sandrine sanja sanne santina sara sarah sarina sarita sarmite saskia satu saulcerite savina scarlett segilola
  sekinat selcan selena selene selin selina selma sena serafina serena seynabou shaina shana shania shanna shany
  shari sharon shawna shayna sheila shelia shelly sheri sherri sheryl shilpa shirisha shirley shristi sibongile
  sidonia sidonie sien sienna signe silan silje silvana silvia silvija sima similoluwa simisola simona sina
  sindisiwe sinenhlanhla sinikka siphephelo sirin siv sizakele sizani skaidrite skye slava slavica slavka sofia
  sofie sofija sofinjo sofio sokhna solange soledad solveig sona sonia sonja sonjo sonya sophia sophie soraia soraya
  sowande spela spidola stacey stacy stanislava stasa stefana stefania stefanie stefanino stela stella stephanie
  ster sterre stine subomi suelen sumayyah sunita sunniva susan susana susanna susanne susano susie suzana suzanne
  svetlana sydney sylvia sylvie synne szofi szofia szonja səbinə tabea tabitha tahlia talia talita tamara tami tamia
  tammy tania tanja tansu tanya tara tarja tasha tatiana tatjana teja tekla tellervo teodora teona teresa tereza
  tereze terezija terezo teri terri tess tessa thabisa thadie thalia thea thelma theodora theresa therese thobeka
  thulisile tia tiana tiara tiffany tiina timea tina tiril titi titilayo tjasa tolulope toluwani toluwanimi tonya
  tracey traci tricia trine tuana tuba tuula tuulikki tuva ulduz ulkər ulla ulrika uluthando ulviyyə ulwazi uma una
  undine urska ursula ursulo vala valentina valeria valerie valerija vanda vanesa vanessa vania vasilisa velma
  venera vera verda verena verica verna verona veronica veronika veroniko veronique vesma vesna vibeke vicki vickie
  vicky vida vijolite viktoria viktorija vilde vilhelmine vilhelmino vilma vincenza violeta violette virag virginie
  vita vitoria vittoria viviana viviane vivienne vizbulite vladana vladimira vladislava vlasta wanda wendy whitney
  wiktoria wilhelmina wilma winifred wuraola xatun xenia xezal yana yara yasmin yasmine yejide yetunde yewande
  yibanathi yolanda yolande yuna yvette yvonne zahra zainab zaira zala zanele zaneta zanete zanna zara zdenka
  zdeslava zehra zejnep zelda zelmira zeltite zenija zenobia zerya zeynep ziedite zigfrida zigrida zile zin zina
  zinaida zita ziva zlata zlatica zlatka zobuhle zoe zoey zofia zofija zoja zora zorka zselyke zsofia zubite zuzana
  zuzanna
`;
