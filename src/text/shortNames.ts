/**
 * Given names and what they are called for short, or in another language or script: one name a line, the full ones first.
 * Written by hand for this project, because a writer calls `Elizabeth Delgado` Liz, and that is no other person. A short
 * form stands in every line that it may be short for; names that differ by spelling alone are not here (see
 * `personNames.ts`).
 */
export const shortNames = `abigail abby abbie gail
abraham abe bram
adelaide addie ada heidi
agnes aggie inez ines
albert al bert bertie alberto
alexander alex al alec sandy sasha aleksandr alejandro alexandre oleksandr alessandro xander lex sander
alexandra alex sandra sandy sasha lexi aleksandra oleksandra alexa
alexei alex alexey oleksiy alyosha
alfred al alf alfie fred freddie alfredo
alice ali alicia alison
amanda mandy
amelia amy millie
andrew andy drew andrei andrea andreas andriy andres andre andrzej anders
angela angie
ann anne anna annie nan nancy anya hannah ana anita
anthony tony antonio antoine anton toni antonin
antonia toni tonya
archibald archie
arnold arnie
arthur art artie arturo artur
augustus gus august augustine
barbara barb babs barbie
barnabas barney
bartholomew bart
basil vasily vasyl
beatrice bea trixie beatriz
benedict ben
benjamin ben benny benji
bernard bernie bernardo bernhard
bradley brad
bridget bridie
calvin cal
cameron cam
carl karl charles carlo
carolyn caroline carol carrie caro lynn
catherine cathy cath kate katie kathy kat kit kitty kay katherine kathryn catalina katarina kateryna ekaterina katya caterina
cecilia cecily cissy celia
charles charlie chuck chas carlos karl carlo
charlotte charlie lottie lotte
christina chris chrissie tina kristina cristina christine
christopher chris kit topher christoph kristof cristobal
clarence clancy
claude claudio
clement clem clemens
clifford cliff
clinton clint
constance connie
cornelius neil con cor
curtis curt kurt
cynthia cindy
daniel dan danny dani danilo
david dave davey dai
deborah deb debbie debra
dennis den denny denys denis
desmond des
diana di diane
dmitry dima dmytro mitya dimitri
dominic dom dominik domingo
donald don donnie
dorothy dot dottie dolly dora
douglas doug dougie
duncan dunc
edgar ed eddie edgardo
edmund ed eddie ned ted edmond
edward ed eddie ted teddy ned eduardo edouard
edwin ed eddie edwina
eleanor ellie nell nora leonora elinor lena
elizabeth liz lizzie beth betsy betty bess eliza elisa elise elsie libby lisa lisbeth liza elisabeth isabel elsa ellie lilibet
emily em emmy millie
emma em emmy
emmanuel manny manuel
ernest ernie ernesto ernst
esther essie hester
eugene gene yevgeny evgeny yevhen eugenio
eva eve evie
evelyn evie
ferdinand fernando nando
florence flo florrie flossie
frances fran frannie francie fanny francesca francisca paqui
francis frank frankie fran francisco paco pancho francesco franz francois franco
franklin frank
frederick fred freddie freddy fritz rick federico friedrich frederic
gabriel gabe gabriela gabrielle
geoffrey geoff jeff jeffrey
george georgie jorge georg georges giorgio yuri yuriy heorhiy jerzy
gerald gerry jerry gerard geraldo
gertrude trudy gert
gilbert gil bert
giovanni gianni johann
giuseppe beppe joseph
gordon gordie
graham gray
gregory greg grigory gregorio
guadalupe lupe
gwendolyn gwen wendy
harold harry hal
harriet hattie
heinrich heinz henry
helen nell nellie ellen elena helena lena olena yelena
henry harry hank hal enrique henri henrik enrico
herbert herb bert bertie
hermann herman
howard howie
hubert bert hugh
hugh hughie hugo
ian iain ivan
ignatius iggy nacho ignacio
isaac ike zac isaak
isabella bella isabel izzy ella
jacob jake jack jacobo jakub yaakov
jacqueline jackie
james jim jimmy jamie jem jaime santiago diego
jane janey jenny jeanne joan
janet jan
jason jay
jean jeanne jeannie
jennifer jen jenny jenna
jeremiah jerry
jeremy jerry jem jez
jerome jerry
jessica jess jessie
joan joanie
joanna jo joanne joan
john jack johnny jon jonny ian sean ivan juan johan johannes hans jan
jonathan jon jonny jonty nathan
joseph joe joey jo jose josef yosef giuseppe
josephine jo josie
jose pepe joseph
joshua josh
joyce joy
juan john juanito
judith judy judi
julia julie jules
julian jules
katherine kate katie kathy kat kit kitty kay kathryn
kenneth ken kenny
kevin kev
kimberly kim
konstantin kostya constantine kostas
larry lawrence
laura laurie lori
lawrence larry laurie lorenzo laurence lars laurent
leonard leo len lenny leonardo leon
leopold leo
leslie les
lewis lou lew louis
lillian lily lil
louis lou louie lewis luis luigi ludwig
louise lou lulu luisa
lucy lucille lucia lucinda
luke luca lucas lukas
magdalena magda lena
malcolm mal
manuel manny manolo
margaret maggie meg peggy peg madge marge margie greta rita daisy maisie mags margarita margot gretchen margarethe
maria mary marie mia mariya maryam
mark marc marco marcus markus marek
martha marty patty
martin marty martyn
mary molly polly mamie may maria marie maureen
matilda tilly mattie
matthew matt matty matteo mateo matthias
maurice mo morris mauricio
maximilian max
maxwell max
melanie mel
melissa mel lissa missy
melvin mel
michael mike mick mickey micky mikey mikhail misha miguel michel michele mykhailo mikael mischa
michelle shelly
mildred millie
miriam mim mimi
mitchell mitch
mohammed mohamed muhammad mohammad muhammed mo mohamad mehmet mahomet muhamad
montgomery monty
nancy nan ann
natalie nat nattie natalia natasha nataliya
nathaniel nat nate nathan
nicholas nick nicky nico nikolai nicolas mykola nikos niklas klaus nikolay nicola niccolo
nicole nicky nikki
norman norm
oliver ollie noll olivier
olivia liv livvy
oscar oskar
pamela pam
patricia pat patty patsy tricia trish
patrick pat paddy rick patricio padraig
paul paulie pablo pavel pavlo paolo pawel paulo
paula polly
penelope penny pen
peter pete pedro pyotr petro pierre pietro piotr petr
philip phil pip felipe philippe filip philippa
philippa pippa pip
phyllis phyl
priscilla cilla
rachel rae
ralph rafe raul
raphael rafael rafa rafe
raymond ray ramon
rebecca becky becca beck
reginald reg reggie rex
reinhard reiner
richard rick ricky dick rich richie ricardo riccardo
robert bob bobby rob robbie bert roberto robin
roberta bobbie
roderick rod roddy
rodney rod
roger rodge
roland rollo orlando
ronald ron ronnie
rosalind ros roz
rosemary rose rosie
rosa rosie rose
rudolf rudy rolf
rupert rup
russell russ
salvador sal chava salvatore
samantha sam sammy
samuel sam sammy shmuel
sandra sandy
sarah sally sadie sara
sergei serge sergiy sergio serhiy
sebastian seb bastian
shirley shirl
sidney sid syd
simon si simeon
solomon sol
sophia sophie sofia
stanley stan
stephanie steph steffi
stephen steve stevie steven stefan esteban etienne stepan stephane
susan sue susie suzy suzanne susanna susana zsuzsanna
sylvia sylvie silvia
terence terry
teresa terry tess tessa theresa tracy resa
theodore theo ted teddy teodoro fyodor fedor
thomas tom tommy tomas thom tomasz tommaso
timothy tim timmy
tobias toby
ulrich uli
ursula ursie
valentina val valya
valerie val
vanessa nessa
veronica ronnie vera roni
victor vic viktor vik
victoria vicky vic tori viktoria
vincent vince vinny vincenzo vicente
virginia ginny
vivian viv
vladimir volodymyr volodya vova wladimir vlad
walter walt wally walther
wilhelm willi william
william bill billy will willy willie liam wim guillermo guillaume wilhelm
winifred winnie fred freddie
winston win
yitzhak isaac
yolanda yoli
zachary zach zack
ivan vanya john
tatiana tanya
natalia natasha
maria masha
yuri yura
boris borya
pavel pasha
lyudmila lyuda mila
oksana ksenia
yevgeny zhenya
concepcion concha
dolores lola
enrique quique
eduardo lalo edu
francisco paco pancho kiko curro
guillermo memo
ignacio nacho
jesus chus chuy
josefa pepa
mercedes merche
rosario charo
ali aly
hussein husain
yusuf joseph youssef yousef
ibrahim abraham
yaqub jacob
ahmed ahmad achmed
abdullah abdallah
osama usama
omar umar
xavier javier javi`;
