/** Words of one sort, by which the phrases of an English story are written. */
import { done, everyForm } from './verbs';

export const classes: Readonly<Record<string, string>> = {
  // Whom it is done to, and who does it.
  them: 'me us him her them everyone everybody someone somebody u each anyone',
  poss: 'my our his her their the both all ur',
  own: 'us him them my our his her their the both all this that me our mi',
  sort: `little old elderly young youngest eldest older younger disabled deaf blind autistic poor whole two three four new teenage
    pregnant dear small good nice lovely entire front back brand best other late own kitchen bedroom bathroom living sons daughters mums dads wifes husbands kids childs upstairs downstairs main year 3 4 5 6 7 8 9 10 11 12 13 14 15 old
    teen frail sick vulnerable next`,
  kin: `mum mom mam dad mother father kids kid children child daughter daughters son sons boy boys girl girls sister sisters
    brother brothers wife husband hubby missus mrs baby family friend friends mate mates girlfriend boyfriend gf bf nan gran
    grandad grandma grandmother grandfather grandson granddaughter grandkids grandchildren nephew niece uncle auntie aunt cousin
    carer carers partner ex toddler twins visitor visitors guest guests lad lads lass parents man woman lady neighbour neighbours
    tenants stepson stepdaughter fiance in-laws inlaws`,
  he: `he she they it hes shes theyre who that someone somebody someones neighbour neighbours ex partner husband wife woman man
    bloke guy people lady lad lads boy boys kids youths one mum dad door upstairs downstairs keeps keep kept always constantly
    been forever landlord brother sister mother father him her them which`,
  give: everyForm('give/gave/given throw/threw/thrown chuck') + ' giv givin givs',
  get: everyForm('get/got take/took/taken have/had receive cop catch/caught face suffer') + ' has',
  // What is done by hand.
  blow: `slap slaps punch punches kick kicks smack smacks thump thumps clout clouts whack whacks headbutt shove beating beatings
    kicking hiding battering pasting thrashing walloping elbow hammering slapping punching dig clip backhander doing`,
  bodypart: `arm arms hair head face neck throat wrist wrists leg legs hand hands finger fingers ear ears nose ribs jaw tooth
    teeth eye eyes foot toes back knee shoulder shoulders stomach belly mouth chest chin lip skull cheek gut guts shin`,
  wrench:
    everyForm(`twist bend/bent pull yank grab squeeze crush slam smash bang trap burn break/broke/broken bust wrench jerk
    punch slap kick bite/bit/bitten scratch`),
  beaten:
    done(`hit slap punch beat/beat/beaten attack assault headbutt strangle choke stab mug throttle batter smack thump elbow shove
    clobber clout bash whack wallop pummel`) + ' atacked hitted',
  wrecked:
    done(`smash slash key vandalise vandalize wreck trash rip torch destroy trample sabotage egg dent scratch deface brick
    shatter uproot snap demolish puncture ruin tear/tore/torn`),
  knock:
    everyForm(`kick boot punch pull push cut/cut saw chop rip tear/tore/torn knock throw/threw/thrown burn smash break/broke/broken
    bend/bent dig/dug bash snap hack yank stamp trample set/set chuck`),
  knocked:
    done(`kick boot punch pull push cut/cut saw chop rip tear/torn knock throw/thrown burn smash break/broken bend/bent dig/dug
    bash snap hack yank trample set/set let/let chuck`),
  away: 'down in over off up out through apart alight into across',
  liquid: `paint acid oil petrol bleach glue weedkiller concrete cement superglue vinegar salt varnish foam emulsion brakefluid
    creosote tar`,
  missile: `stone stones egg eggs bottle bottles rubbish rock rocks brick bricks mud food water firework fireworks snowball
    snowballs can cans litter dirt bangers butts fag nappies coins fruit tomatoes milkshake drink drinks tea coffee beer chair shoe
    plate cup things stuff objects bomb bombs balloon balloons gravel pebbles flour dirt tins glass missiles sticks rubble urine
    pee wee`,
  hurl:
    everyForm('throw/threw/thrown chuck lob pelt sling/slung fling/flung flick flick') +
    ' throwed trow trows thow',
  spit: everyForm('spit/spat gob flob') + ' spitted spited phlegm',
  charge: everyForm(
    'come/came run/ran rush fly/flew steam march charge lunge swerve swing/swung swipe storm',
  ),
  // What is said.
  saying:
    everyForm(`say/said tell/told shout yell scream write/wrote text swear/swore promise warn message ring/rang email reckon
    mutter whisper hint threaten vow boast announce claim snarl hiss growl`) +
    ' goes keeps sed sez tld like says',
  woundTo:
    'will would wud ll hell hed shell shed theyll theyd gonna gona going wil ill id im hes shes theyre hes was wants want can could itd itll',
  roar:
    everyForm(`shout yell scream swear/swore/sworn cuss curse bawl holler bellow rant rave roar screech shriek snarl bark growl
    eff hiss snap jeer`) + ' shoutin shouing shoting showting hollering screeming sware',
  swear: everyForm('swear/swore/sworn cuss curse eff') + ' sware swearin swares',
  snap: `grief verbal verbals aggro abuse mouthful earful lip jip gyp hassle tirade barrage torrent bollocking
    lashing backchat`,
  slurs: `paki pakis nigger niggers nigga chink chinky gypo gyppo gippo pikey pikeys slut sluts slag slags whore whores bitch bitches
    cunt cunts retard retarded retards spastic spaz faggot faggots fag fags poof poofs queer dyke tranny terrorist terrorists bastard
    wanker twat nonce pedo paedo peado paedophile grass snitch scum scumbag muzzie muzzies raghead ragheads towelhead coon yid
    smackhead junkie crackhead alky slapper skank hoe mong cripple bender lesbo sponger scrounger scroungers jihadi bomber isis
    chav vermin cockroach monkey gorilla ape hag witch fatso fatty tart dickhead prick arsehole asshole moron wog wop ninja
    psycho freak tramp weirdo wierdo nutter savage savages heathen infidel kafir kaffir`,
  jibe: 'insult insults remark remarks comment comments coment dig digs jibe jibes crack cracks putdown putdowns barb barbs quip quips joke jokes jab jabs',
  vile: `nasty horrible vile awful terrible disgusting evil bad hurtful cruel mean sick rude filthy dirty unkind snide sly bitchy
    catty sarcastic spiteful offensive crude cutting personal derogatory unpleasant ignorant`,
  mock:
    everyForm('mock mimic ridicule taunt jeer heckle tease imitate impersonate') +
    ' mimicked mimicking moking tuant',
  chortle:
    everyForm('laugh laff snigger giggle titter cackle chuckle smirk guffaw') +
    ' sniggerin laffin larf larfing',
  authority: `council housing landlord police social services rspca dvla dwp benefits benefit hmrc immigration school office officer
    environmental health association jobcentre taxman cops authorities ofsted warden manager team landlady agent lot`,
  crowd:
    'everyone everybody neighbours neighbors people street block estate whole building school family others everyones town',
  // What is done without words.
  filth: `poo shit mess dirt faeces excrement urine rubbish bacon pork rat rats bird litter garbage nails glass condom condoms trash
    dogshit dogpoo nappy nappies needles maggots fish bin bags vomit sick dung manure turd ham meat`,
  followed:
    everyForm('follow tail trail shadow stalk') + ' folow folows folowed folowing follwed foloing followin',
  linger:
    everyForm('wait stand/stood sit/sat hide/hid lurk hang/hung loiter hover gather pace lie/lay') +
    ' standin sittin waitin parkt',
  film: everyForm('film video videotape record photograph') + ' filmin filimg recordin',
  look:
    everyForm('look stare glare gawp leer peer peep gaze squint glower scowl ogle goggle gape') +
    ' lookin starring starin',
  // What questions are about, when they tell nothing.
  act: `bullying abuse harassment graffiti threats threat insults insult jokes joke staring spitting stalking shouting violence assault
    vandalism swearing name calling touching gestures gesture racism attack attacks hitting ridicule complaints noise whistling
    following filming letters posters comments damage leering teasing`,
  us: `me us him her them my our his their you u everyone everybody mum mom dad mother father kids children child daughter son
    sister brother wife husband baby family friend friends girlfriend boyfriend nan gran grandad grandma women girls people
    someone somebody each anyone`,
  my: 'my our me mine his her their the a',
  was: 'was were got get gets getting been being am im is be keep keeps wos woz',
  often: `always also often sometimes usually constantly regularly just really still then even again both all keeps keep kept
    on started starts has have had actually nearly almost repeatedly suddenly physically verbally`,
  be: 'is was were has have had been being keeps keep kept started starts always',
  hit:
    everyForm(
      `hit/hit slap punch kick beat/beat/beaten push shove attack assault headbutt strangle choke stab bite/bit/bitten scratch drag batter bash whack wack thump smack elbow knee/kneed mug throttle knock clobber clout belt lamp deck floor nut wallop leather whip thrash trip pummel spank clock jump smother wrestle tackle shake/shook/shaken chin thrust bop welly`,
    ) +
    ' hitt hitin hiting hited slaped slaping punshed kiked kik beated beeten atacked attaked attackd asulted assalted asaulted pinned shot drags strangl stranggled',
  hitten:
    done(
      `hit/hit slap punch kick beat/beat/beaten push shove attack assault headbutt strangle choke stab bite/bit/bitten scratch drag batter bash whack wack thump smack elbow knee/kneed mug throttle knock clobber clout belt lamp deck floor nut wallop leather whip thrash trip pummel spank clock jump smother wrestle tackle shake/shook/shaken chin thrust bop welly grab`,
    ) + ' hitted kiked atacked shot',
  private: `bum breast breasts boob boobs arse ass bottom backside butt crotch tits private privates groin chest thigh thighs
    leg legs skirt waist trousers`,
  broke:
    everyForm(`smash break/broke/broken slash wreck trash vandalise vandalize damage destroy ruin rip tear/tore/torn key dent torch burn snap uproot
      crack scratch trample sabotage deface shatter puncture demolish mangle bust`) +
    ' brake damged damging damgd wreking burnt',
  thing: `window windows door doors lock locks car van bike bikes bicycle motorbike fence gate tyre tyres tires garden plant
    plants pots flowers phone letterbox mirror mirrors bell doorbell camera scooter wheelchair buggy pram shed bin bins
    windscreen property things stuff belongings furniture tv glass mailbox fencing washing greenhouse bumper panel panels wing wiper wipers aerial dish lawn grass hedge tree trees roses basket shutters trampoline laptop tablet glasses clothes toys toy slide gnomes ornaments moped doormat mat meter cable cables wires wire paintwork bonnet headlight lights light line guttering drainpipe chair table bench bed ipad computer telly wardrobe path letter-box garage house flat motor vehicle caravan trike buggies pushchair walker hearing-aid bell bin allotment pond satellite gates`,
  doing: `hitting slapping punching kicking beating pushing shoving attacking assaulting strangling choking hurting touching
    groping threatening threatning shouting yelling screaming swearing bullying abusing insulting mocking teasing following
    stalking harassing spitting calling staring filming throwing banging smashing breaking laughing intimidating controlling
    watching waiting leering making spreading putting saying telling scaring blocking`,
  does: `hit hits slaps slapped slap punches punched kicks kicked beats beat pushes pushed push shoves shoved attacks attacked
    assaults assaulted strangles strangled chokes choked hurts hurt touches touched touch gropes groped threatens threatened
    threatned threaten shouts shouted shout yells yelled screams screamed swears swore bullies bullied bully abuses abused
    insults insulted mocks mocked teases teased follows followed stalks stalked harasses harassed spits spat calls called
    stares stared films filmed throws threw smashed smashes broke breaks laughs laughed intimidates controls controlled
    bit raped strangled grabbed grabs watches puts says said told tells scares made makes slashed spread spreads dumped
    banged bangs leers texts punch hitt kicks pulled pulls wont locks locked`,
  partner: 'partner husband hubby wife boyfriend bf girlfriend gf fiance fiancee spouse missus',
  ex: `ex exhusband exwife expartner exboyfriend exgirlfriend exbf exgf`,
  relative: `dad father stepdad stepfather mum mom mother stepmum stepmother brother sister stepbrother stepsister son daughter
    uncle aunt auntie aunty cousin nephew niece grandson granddaughter grandad grandfather nan gran grandmother brotherinlaw
    sisterinlaw motherinlaw fatherinlaw inlaws family relatives relative stepson`,
  housemate: 'flatmate flatmates housemate housemates roommate roommates lodger lodgers subtenant',
  neighbour:
    'neighbour neighbours neighbor neighbors nabor nabour neigbour neigbor neighbout neibour naybour nieghbour',
  person: `man men woman women guy guys bloke blokes lad lads boy boys girl girls kid kids children family people couple person
    one ones lady tenant teenagers teenager lot`,
  staff: `caretaker contractor contractors workman workmen plumber electrician repairman handyman caseworker`,
  slur: `paki pakis nigger niggers nigga chink chinky gypo gyppo pikey pikeys slut sluts slag slags whore whores bitch bitches
    cunt cunts retard retarded retards spastic spaz faggot faggots fag fags poof poofs queer queers dyke tranny trannies
    terrorist terrorists bastard bastards wanker wankers twat fatty pig cow freak weirdo idiot stupid animal ugly tramp scum
    scumbag scrounger monkey coon nonce pedo paedo grass snitch loser pervert fat mental nutter psycho dirty disgusting
    dickhead prick arsehole asshole moron thick dumb lezza gay batty slapper muzzie raghead towelhead yid smackhead junkie crackhead alky skank hoe mong cripple bender lesbo sponger jihadi bomber isis chav peasant vermin cockroach ape gorilla hag witch fatso tart wog ninja thief liar cheat useless worthless lazy foreign foreigner immigrant illegal murderer prostitute benefit fucking effing black old silly nasty crazy mad worse filthy rude racist horrible dog rat donkey beast it`,
  sharp: `paki pakis nigger niggers nigga chink gypo pikey slut slag whore bitch cunt retard spastic spaz faggot faggots fag poof
    dyke tranny terrorist wanker nonce pedo paedo scum`,
  call: 'call calls called calling cal caled callin',
  shout: `shout shouts shouted shouting shoutin shouing shoting showting yell yells yelled yelling scream screams screamed
    screaming swear swears swore swearing swaring cuss cusses cussed cussing curse curses cursed cursing effing bellows
    bellowed hollering jeering hurling`,
  threat: `threaten threatens threatened threatening threatning threatend thretened thretens threatned thretening threatining
    threating threated treatened threatens`,
  said: `says said say saying told tells tell telling shouted shouts shouting wrote writes texted texts texting swore promised
    warned warns keeps messaged rang screamed emailed`,
  will: 'will would wud ll hell hed shell shed theyll theyd gonna gona going wil ill id wants want is are am hes shes theyre im',
  harm: `kill stab shoot strangle hurt rape beat burn attack hit punch slap kick smash break get batter murder cut slit knock
    bash torch fight harm sort finish ruin bury end do torch shut drag throw chop drown run poison chuck deck lamp batter smack send hunt kick evict deport`,
  bad: `nasty horrible rude vile disgusting cruel mean hurtful offensive unkind filthy insulting spiteful snide sarcastic
    derogatory bad awful`,
  hate: `racist racial racially homophobic transphobic sexist islamophobic antisemitic hateful hate abusive xenophobic ableist
    disablist foul`,
  words: `abuse remark remarks comment comments thing things stuff word words language insult insults name chanting chants
    rant rants rubbish`,
  sent: `message messages msg msgs text texts email emails voicemail voicemails dms dm posts post call calls whatsapp
    whatsapps`,
  tell: 'tell tells told telling say says said saying shout shouts shouted shouting scream screamed',
  laugh:
    'laugh laughs laughed laughing laff laffs laffing snigger sniggers giggle giggles sniggering smirks smirking',
  stare:
    'stare stares stared staring starring starin leer leers leered leering ogle ogles ogled ogling gawp gawps gawping',
  write: `wrote write writes written writing painted painting chalk chalked daub daubs sprayd spray sprayed sprays spraying scrawled scribbled
    scratched drew drawn drawing scratch graffitied daubed tagged carved`,
  wall: 'wall walls door doors fence car lift window garage bin bins gate stairwell stairs building house shed pavement mirror',
  note: 'letter letters note notes leaflet leaflets poster posters flyer flyers card cards sign signs sticker stickers mail',
  weapon: `knife knifes knives nife machete sword gun guns pistol axe crowbar baseball-bat weapon weapons blade acid
    screwdriver dagger cleaver`,
  armed: 'bat hammer bottle brick stick pole scissors iron-bar bar chain belt',
  kids: 'kids children baby babies toddler toddlers grandkids grandchildren kiddies child',
};
