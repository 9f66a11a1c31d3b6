/**
 * English stories in many voices, by which the phrases were built by meaning: what is done, to whom or to what, and the
 * ways of saying it. The phrases were put right with all of them in view, so they measure nothing unseen.
 */
import type { StoryWithPlace } from './built-stories-as-written';
import type { ToldStory } from './kept-apart-stories';

/** A story, what it says of harassment, and where it is clear who did it and where. */
type Told = readonly [...ToldStory, besides?: StoryWithPlace[2]];

/** A story a line; after `=>` everything that it says of who and where. */
function told(says: ToldStory[1], lines: string): readonly Told[] {
  return lines
    .trim()
    .split('\n')
    .map((line): Told => {
      const [text = '', besides] = line.split('=>').map((part) => part.trim());
      return besides === undefined
        ? [text, says]
        : [text, says, besides.split(' ') as StoryWithPlace[2][number][]];
    });
}

export const builtStories2: readonly Told[] = [
  ...told(
    ['touching'],
    `
    he keeps touching my hair when i walk past
    this bloke from upstairs put his hand on my knee => who.neighbour
    somebody squeezed my backside in the lift => where.in-the-building
    the plumber you sent got a bit handy with me => who.council-staff
    he gets handsy after a drink
    I was groped on the stairs by a man I have never seen before => who.stranger where.in-the-building
    she's always stroking my arm and I hate it
    he tried to cuddle me and I said no
    i got felt up in the laundry room => where.in-the-building
    he always put his arm on my waist, I not like this
    the old man at 14 keeps on hugging me tight => who.neighbour
    he pinched my bottom outside the chippy => where.in-the-street
    he leaned in and kissed my neck
    the guy next door rubs himself against me by the bins => who.neighbour
    keeps pawing at me
    my landlord's brother was feeling my leg
    he cant keep his hands to himself
    there was unwanted touching by my flatmate => who.someone-at-home
    He has molested my daughter
    he grabs my breasts when nobody looks
  `,
  ),
  ...told(
    ['attack'],
    `
    somebody thumped me as I came out of the shop
    the bloke downstairs gave me a slap => who.neighbour
    she gave my sister a kicking
    i got a punch in the ribs off him
    i took a beating from two lads i never met => who.stranger
    got jumped by three of them last night
    he had his hands round my throat
    my partner has a temper and he lays into me => who.partner
    he knocks me about
    my ex slammed my head into the cupboard => who.ex-partner
    he went for me in the corridor => where.in-the-building
    he set about me with his fists
    They was beating my boy after school
    he hit my little girl
    he shoved my elderly mother over
    my husband is very handy with his fists => who.partner
    he roughed me up
    I have been hit by my brother a few times => who.relative
    she clouted me round the head
    he bashed me wiv his shoulder and i fell
    he elbowed me in the face on purpose
    he twisted my arm behind my back
    she pulls my hair every time we argue
    the neighbor throw me on floor => who.neighbour
    i got battered outside my own front door
    He yanked me off my bike and kicked me
    she dug her nails in my arm
    my stepdad belted me => who.relative
    i've had a smack in the mouth off her
    he wacked me with a stick
    the kicks and punches from my husband are getting worse => who.partner
    he tried to throttle my wife
    I was headbutted by a contractor => who.council-staff
    he lamped me
    i was physically assaulted in the car park
    he pushed me and i fell down the steps
    my flatmate pinned me against the wall => who.someone-at-home
    he choke me and i cannot breath
  `,
  ),
  ...told(
    ['damage'],
    `
    someone has keyed my car again
    they've put my windows through twice
    my bike got nicked and wrecked
    he took a hammer to my fence
    she poured weedkiller on my lawn
    our front door was kicked in on sunday
    kids have smashed up my greenhouse
    my washing line has been cut down
    he ripped my wing mirror off
    they trampled all my flowers
    somebody let my tyres down
    she chucked paint over my car
    my letterbox has been set alight
    he snapped my aerial
    my plants are being pulled up
    they torched the bins by my flat
    my fence panels keep getting kicked down
    the lock on my door was filled with glue
    Broken glass everywhere, he put a brick through my window
    he scratched up my motorbike
    my property is being damaged by next door => who.neighbour
    someone cut the wires to my doorbell
    my sons scooter was thrown in the canal and broken
    the door of my house they broke it
    he punched a hole in my door
    they burned my shed down
    My car has been egged and the wipers were bent
    he deliberately drove into my gate
    my ex trashed my flat => who.ex-partner
    stones through my window last night
    he broke my phone when i tried to ring someone
    theyre wrecking my garden
  `,
  ),
  ...told(
    ['physical-otherwise'],
    `
    I got spat at on the stairs => where.in-the-building
    she gobbed at my feet
    they chuck stones at my kids
    he stood in the doorway and would not let me out
    i have had eggs thrown at me
    fireworks are being thrown at our house
    he barged me on the landing
    he squared up to my husband
    the man upstairs tips dirty water on my head => who.neighbour
    he gets right up in my face
    he shoulder barged me
    she set her dog on me
    they chased my son down the road
    he got physical with me
    he tried to run my pram off the path
    he puts his foot in the door so i cant shut it
    theyre lobbing bottles at us
    She won't let me past in the hallway
    he threw a drink over me
    he locked me in the bathroom
    he's aggressive and gets in my personal space
    being pelted with snowballs with stones in
    he forced his way into my home
    he blocks the stairs when i come with the pram
    he cornered me by the bins
    he drove his car at me
    he snatched my phone out of my hand
    he ripped my hijab off my head
    she kicked my dog
    he spit me in the face
    he held me against the wall and wouldnt let go
    water bombs get thrown at my nan
  `,
  ),
  ...told(
    ['advances'],
    `
    he keeps asking me out and wont take no for an answer
    the caretaker told me i have nice legs => who.council-staff
    he wants me to sleep with him
    comes on to me in the lift
    he makes sexual comments about my body
    he is always trying it on with me
    wolf whistles every time I go to the shop
    he offered me money for sex
    he asked if i wanted company in bed
    a contractor kept chatting me up while fixing the boiler => who.council-staff
    says he loves me and wants to marry me, i dont know him => who.stranger
    he asks what underwear I am wearing
    he flirts with my teenage daughter
    he said i look lovely in that skirt and licked his lips
    pesters me for a date
    he keeps making passes at me
    he makes lewd remarks
    propositioned me in the stairwell => where.in-the-building
    keeps telling me how sexy I am
    he says dirty things to me
  `,
  ),
  ...told(
    ['name-calling'],
    `
    she calls me all sorts
    he called me every name under the sun
    got called a dirty foreigner
    i get called names in the street
    they call us pikeys
    she shouts slag at me from her window
    he keeps calling my boy a retard
    he said i was a fat cow
    hes always calling me stupid
    he call me "terrorist" when he see me
    calling me a grass
    the P word was used against my dad
    the n word
    my son was called a monkey at the bus stop
    name calling from the lads on the corner
    she refers to me as "it"
    horrible names are shouted at us
    the kids call my wife ninja because of her niqab
    he muttered "bitch" as he passed
    im a scrounger and a waste of space according to her
    been called a poof for years
    they called me a benefits cheat and a dirty tramp
    slurs every day from the balcony
  `,
  ),
  ...told(
    ['bullying'],
    `
    i am being bullied by my neighbours => who.neighbour
    she has it in for me
    they've all ganged up on us
    he's making my life a misery
    they have turned the whole block against me
    the neighbours wont leave us be => who.neighbour
    it is constant bullying and i am at my wits end
    she picks on me because I'm deaf
    he intimidates my carers
    the group of youths torment my autistic son
    they are trying to drive me out of my home
    he controls everything i do
    they make us feel unwelcome on purpose
    i'm being victimised for being gay
    hounding me out
    my flatmates exclude me and pick on me => who.someone-at-home
    she bosses everyone in the building about
    im being harassed and picked on
  `,
  ),
  ...told(
    ['threats'],
    `
    he said he'd do me in
    he told me to watch my back
    she says she will get me kicked out
    he reckons he's going to burn my house down
    he said my days are numbered
    they said i better watch out
    the man said "I know where you live"
    he says he'll slit my throat
    got death threats on facebook => where.online
    my ex says if he cant have me nobody can => who.ex-partner
    he said next time he won't miss
    threatens to kill my cat
    he warned me i'd regret it
    he said he would knock my block off
    he told my son hed break his legs
    he threatened my wife and kids
    i have had threats
    hes made threats to my life
    she said she'd get her brothers round to sort me out
    he says he will tell the home office and get me deported if i talk
    i was threatened with a hammer
    he said im gonna get whats coming to me
    she told me id end up in a box
    he said he is going to kill me and my family
    I keep getting threatened by the bloke at number 9 => who.neighbour
    they say they gonna cut me
    he threat me with knife
    he sent his mates round to warn me off
    he said youll be sorry
    "you're dead" he said
    he promised to make me pay
    my husband says he will take the kids if i leave => who.partner
    he says something might happen to my car
    he said he would put me in hospital
    menacing phone calls saying hell hurt me
    my dad threatens to send me back home to marry => who.relative
  `,
  ),
  ...told(
    ['abuse'],
    `
    he gives me a mouthful every time I leave
    she has a go at me about nothing
    effing and blinding at me over the fence
    he kicks off at me whenever i take the bins out
    gives me grief on the stairs => where.in-the-building
    he said go back to where you came from
    he told us we dont belong here
    screaming in my face on the landing
    she was hurling abuse at my mum
    he yelled at my kids for nothing
    i get shouted at every morning
    foul language through the wall
    they swear at us in front of the children
    verbal abuse off the woman below => who.neighbour
    racist abuse
    he is a racist and says racist things to us
    keeps shouting stuff at me in the car park
    the neighbour hollers at me from his window => who.neighbour
    he told me to f off back to my country
    i was sworn at by your contractor => who.council-staff
    she bawled at me
    he goes off on one at me
    gave me loads of verbal
    homophobic shouting at me and my boyfriend
    he barked at me to get out of his way, effing this and that
    ranting and raving at me
    she told my wife to speak english or go home
    my partner screams at me all day => who.partner
    They shout to us bad words
    he talk very bad to me and shout
    she mouthed off at me
    people like you shouldnt be here he says
    got an earful from him again
    they said we don't want your sort round here
    cursing at me in the hallway => where.in-the-building
    the messages are vile and abusive
    he snaps and snarls at me
    he tells me to drop dead
    had abuse shouted at me outside the mosque
  `,
  ),
  ...told(
    ['jokes-insults'],
    `
    the insults never stop
    she insults my cooking and my family
    he makes nasty remarks about my weight
    snide comments every time i pass
    he tells racist jokes when i am there
    he said i stink
    she told me im ugly and no one wants me
    they crack jokes about my wheelchair
    digs about my mental health all the time
    he says i'm useless and i'm nothing
    she is so rude to me
    makes comments about my clothes
    he put me down in front of my friends
    humiliates me in front of visitors
    hes insulting to my daughter
    always a sarcastic comment about my religion
    passing remarks about my disabled son
    he says horrible things about my mum
    she said i smell of curry
  `,
  ),
  ...told(
    ['ridicule'],
    `
    they laugh at how i walk
    he mimics my accent
    taking the mick out of my stammer
    the kids make fun of my turban
    they make monkey noises at my son
    she does impressions of my mum limping
    they all fall about laughing when i come out
    he makes a mockery of my prayers
    they laugh at me because i talk different
    my neighbour mocks my religion => who.neighbour
    sniggering and nudging each other when we walk past
    takes the p out of the way i dress
    he pulls his eyes at my wife
    i am a laughing stock
    they tease my girl about her hearing aids
    jeering at us
    he pretends to limp like me
    ridiculed for my headscarf
    being laughed at by those kids
    he copies the way I talk
  `,
  ),
  ...told(
    ['malicious-complaints'],
    `
    she keeps phoning the council about me for no reason
    false allegations have been made about me
    he told the police i hit him which is not true
    she reported me to social services out of spite
    they make up lies about us to the landlord
    i've had 6 complaints made against me and none are true
    he rang the rspca on me
    she's been grassing us up to the benefits people for nothing
    accused me of stealing her parcels
    malicious complaints about noise when i was away
    he reports my car to the dvla every week
    she complains about every little noise my baby makes
    lying to the housing officer about me
    he keeps making things up about me to you lot
    the complaints about us are all false
    she wrote to the council saying i sell drugs
    gets the police out to me every weekend for nothing
    anonymous reports are being made about my family
    wrongly accused by my neighbour => who.neighbour
    he complaining of me always to the office
  `,
  ),
  ...told(
    ['verbal-otherwise'],
    `
    shes telling the whole street i have hiv
    he rings me forty times a day
    she spreads lies about me
    rumours are going round that i'm a thief and she started it
    my ex wont stop texting me => who.ex-partner where.online
    slagging me off behind my back
    bombarding me with messages => where.online
    silent phone calls at 3 in the morning
    gossiping about me to the neighbours
    he keeps phoning and hanging up
    they post things about me on facebook => where.online
    he told everyone at work i'm gay
    badmouthing me to everyone
    she has been saying things about me that arent true
  `,
  ),
  ...told(
    ['graffiti'],
    `
    swastika painted on the bin store
    someone has sprayed my fence
    there is graffiti about me in the lift => where.in-the-building
    a slur was scratched into our front door
    nasty words chalked on the pavement outside
    they have drawn a penis on my wall
    kkk daubed on the garage
    tagged my shutters with homophobic words
    my name and a rude word is painted in the stairwell => where.in-the-building
    racist slogans on the wall by my flat
    somebody scrawled all over my gate
  `,
  ),
  ...told(
    ['gestures'],
    `
    my neighbour exposed himself to me => who.neighbour
    he sticks two fingers up at me
    gave us the v sign
    runs his finger across his throat when he sees me
    does a nazi salute at us
    he makes wanker signs
    makes a gun shape with his hand and points it at me
    she shakes her fist at me
    he grabs his crotch at me
    swears at me with his hands
    pulls faces at my kids
    gives me the bird
    flicks the v's at me
    he makes obscene gestures from the balcony
    stuck his finger up at my mum
    she sticks her tongue out at me
  `,
  ),
  ...told(
    ['letters-posters'],
    `
    horrible letters keep coming through the door
    she leaves notes on my windscreen telling me to move
    poison pen letters
    someone put up posters of me in the stairwell => where.in-the-building
    i get anonymous notes
    they have put stickers on my door saying no foreigners
    a hateful leaflet came through my door
    a nasty card was posted to my wife
    he keeps pushing notes under my door
    i found a note pinned to my door saying get out
    flyers with my photo on were handed round
    racist leaflets are posted to me
    he writes me long letters every week and i want it to stop
    there's a sign in her window about me
  `,
  ),
  ...told(
    ['staring'],
    `
    he just stands and looks at me
    always watching me from his balcony
    leers at my daughter
    he stares into our kitchen
    she gives me evils
    i get dirty looks every time
    peering through my letterbox
    he watches my every move
    staring me out
    she glares at me whenever i hang my washing
    he eyes me up and down
    looks in through my bedroom window at night
    gawping at us
    they look at us like we are dirt
    hes got binoculars and watches me
    he never takes his eyes off me
    the twitching curtains, she is always looking out at me
    he was ogling my wife
    he spies on us through a hole in the fence
    giving me the death stare
  `,
  ),
  ...told(
    ['non-verbal-otherwise'],
    `
    he sent me a picture of his private parts
    he follows me to work
    someone has been following my daughter home
    hangs around outside my door
    he waits for me by the gate
    he films us coming and going
    she takes pictures of my kids
    cctv camera pointed at my bedroom
    he was stood outside my house at 2am
    my ex sits in his car across the road for hours => who.ex-partner
    dog mess pushed through my letterbox
    they dump rubbish outside my door
    knocking on my door all hours
    he bangs on the ceiling to annoy me
    playing loud music on purpose to upset us
    she turns up wherever i am
    i am being stalked
    he put a tracker on my car
    they left a dead rat on my step
    someone urinated on my doormat
    he rings my bell at night and runs off
    pork was left on my doorstep
    he goes through my rubbish
    he steals my post
    he shines a torch in my window
    loitering by my front door
    he keeps coming back to my flat
    knock down ginger every night
    he trails behind me in the street
    he shows up at my work
    he opened my mail
    she has been recording us on her doorbell and posting it
    he hides in the stairwell and waits for me
    tries my door handle at night
    he has been lurking near the school when I pick up the kids
  `,
  ),
  ...told(['graffiti', 'abuse'], `they wrote go home on my door in marker pen`),
  ...told(['advances', 'gestures'], `he blew me a kiss and asked for a cuddle`),
  ...told(
    ['abuse', 'threats'],
    `he screams at me and says he will kill me\nshouting and swearing and threatening us`,
  ),
  ...told(
    ['physical-otherwise', 'name-calling'],
    `she spat at me and called me a whore\nhe threw a can at me and called me a paki`,
  ),
  ...told(
    ['attack', 'damage'],
    `he punched me and smashed my phone\nmy ex kicked my door in then beat me up => who.ex-partner`,
  ),
  ...told(['damage', 'graffiti'], `my car was scratched and there was graffiti on my wall`),
  ...told(
    ['staring', 'non-verbal-otherwise'],
    `he stares at me and follows me to the shop\nhe watches my house and films us`,
  ),
  ...told(['touching', 'advances'], `he touched my leg and asked me for sex`),
  ...told(['ridicule', 'abuse'], `they laugh at us and shout at us`),
  ...told(['threats', 'letters-posters'], `a letter saying they will burn us out`),
  ...told(
    ['attack', 'threats'],
    `he slapped me and said he would do it again\nhe said he'd kill me then he strangled me`,
  ),
  ...told(['name-calling', 'gestures'], `called me a bitch and stuck his fingers up at me`),
  ...told(['abuse', 'physical-otherwise'], `swore at me and threw eggs at my house`),
  ...told(['non-verbal-otherwise', 'abuse'], `bangs on my door and shouts at me through the letterbox`),
  ...told(
    ['bullying', 'jokes-insults'],
    `i am bullied and insulted by the people at number 12 => who.neighbour`,
  ),
  ...told(
    ['verbal-otherwise', 'malicious-complaints'],
    `she spreads rumours and makes false complaints about us`,
  ),
  ...told(
    ['attack'],
    `
    he put his fist in my face and split my lip
    my nan was shoved to the ground
    he smashed my head off the wall
    the bloke at 30 whacked my husband with a plank
    they gave me a right kicking by the garages
    he grabs me by the collar
  `,
  ),
  ...told(
    ['touching'],
    `
    his hand was up my top
    he had a feel of my backside on the bus
    he kept stroking my daughters hair
  `,
  ),
  ...told(
    ['damage'],
    `
    they have had my fence down again
    all four of my tyres were let down
    my car window got bricked
    he cut my internet cable
    she broke all my garden ornaments
    the kids upstairs have wrecked my bike
  `,
  ),
  ...told(
    ['physical-otherwise'],
    `
    he threw a bucket of water over my wife
    they were flicking lit matches at my boy
    he wouldnt get out of the doorway so i was stuck
    she rammed me with her trolley
    he lunged at my brother
  `,
  ),
  ...told(
    ['threats'],
    `
    he told my mate he is coming for me
    he says my car might get an accident
    said hes gonna smash my face in
    she told me shed have my kids taken off me
    im told i wont live to see christmas
    one of them said they would torch my flat
  `,
  ),
  ...told(
    ['abuse'],
    `
    he hollers abuse up at my window
    i get nothing but abuse from her
    screams blue murder at me
    he told me to go back to my own country
    always on at me, shouting the odds
    he yells stuff about muslims at us
  `,
  ),
  ...told(
    ['name-calling'],
    `
    he called my missus a slag
    shouting paki at my dad
    they have a nasty nickname for me
    she said 'you dirty cow' to me
  `,
  ),
  ...told(
    ['ridicule'],
    `
    they find it funny to copy my stutter
    the lads laugh at my boy because he is in a wheelchair
    she takes the mickey out of how i pray
  `,
  ),
  ...told(
    ['jokes-insults'],
    `
    he makes cracks about my size
    told me i was a rubbish mum
    she passes nasty remarks on my clothes
  `,
  ),
  ...told(
    ['malicious-complaints'],
    `
    she has told social services i neglect my kids and its lies
    keeps reporting us for things we have not done
    he tells the housing officer that i deal drugs
  `,
  ),
  ...told(
    ['verbal-otherwise'],
    `
    he texts me fifty times a day
    she has told all the neighbours i am a prostitute
    nasty gossip about me is going round the estate
  `,
  ),
  ...told(
    ['staring'],
    `
    the man opposite watches me get changed
    he just stares at me when i get in the lift
    she is always peering in at us
  `,
  ),
  ...told(
    ['non-verbal-otherwise'],
    `
    he has followed me off the bus
    there is a man who sits outside my flat in a van
    he photographs my children
    he keeps knocking then running away
    they put dog dirt on my car handle
    he walks up and down outside my window
  `,
  ),
  ...told(
    ['graffiti'],
    `
    rude pictures have been drawn on my gate
    they sprayed our door with paint
    someone wrote a bad word on my bin
  `,
  ),
  ...told(
    ['gestures'],
    `
    he puts his finger up when i drive past
    makes a slitting sign across his throat
  `,
  ),
  ...told(
    ['letters-posters'],
    `
    an ugly letter with no name on it came to our house
    she sticks notes on my car
    hate mail has come twice
  `,
  ),
  ...told(
    ['advances'],
    `
    he keeps on asking me to be his girlfriend
    he told me he dreams about me naked
    says he wants to take me to bed
  `,
  ),
  ...told(
    ['bullying'],
    `
    they pick on my lad because he is slow
    the neighbours are making life hell for us
    i get bullied in the communal garden
  `,
  ),
  ...told(
    [],
    `
    he has never hit me
    she didn't shout at me
    nobody has threatened us
    there was no violence
    i wasn't touched
    they have not damaged anything
    I'm not being bullied
    he hasnt called me anything
    no one followed me
    it was not a threat
    he never swore at me
    he doesn't stare
    there's been no graffiti so far
    nothing was broken
    we've had no abuse from them
    he didn't mean to bump into me
    if he hits me what do i do
    what if she spits at me
    what happens if someone threatens me
    what would you do if a tenant attacked another tenant
    would it count if somebody called me names
    if my neighbour swears at me can i report it
    is shouting harassment
    does staring count as harassment
    suppose someone wrote graffiti on my door
    i'm worried he could hurt me
    i am scared he might follow me
    is it harassment if a man whistles at me
    i dont want him to hit me
    could they be evicted for hitting someone
    can i report someone for making threats
    what is classed as verbal abuse
    do you deal with bullying
    how do i report graffiti
    what's the difference between a joke and an insult
    your page says spitting counts as harassment
    the leaflet says staring can be harassment
    i read that name calling is harassment
    i want to report a noisy neighbour => who.neighbour
    the music next door is too loud
    the people above have a washing machine on at night
    next door's dog barks all day
    the baby upstairs cries at night
    my neighbour parks in my space
    someone parked across my drive
    there's no parking left on our road
    my bins have not been collected
    when is bin day
    the recycling box is broken
    i need a new bin lid
    my boiler has broken down
    the lock on my door is stiff
    the window in my kitchen won't shut
    my front door is damaged by the rain
    please can someone fix the fence
    the lift is out of order again
    there is mould on my wall
    the paint on my door is peeling
    a tree fell on my car
    my tap is dripping
    the plumber did a great job
    thank you for your help
    thanks, your officer was very kind
    that was quick, thank you
    you hit the nail on the head
    sorry i pressed the wrong button
    i pushed the button twice
    can i speak to someone
    can someone call me back
    please call my mum first
    what number do i ring
    what time do you open
    how long does it take
    who will see my report
    is this private
    do i have to give my name
    can i use this in polish
    my english is not so good
    i have a question about my rent
    how do i pay council tax
    i am moving house next week
    can i get a transfer
    i want to swap my flat
    my letter came yesterday
    i got a letter about my rent
    you sent me a note about the repairs
    there is a poster in the lift about the summer fair
    the council put a notice on my door
    i saw your leaflet in the library
    we had a laugh at the party
    he told me a funny joke and we laughed
    my son is laughing at the telly
    my kids shout when they play
    the children were screaming in the pool
    she watches my kids when i'm at work
    my neighbour keeps an eye on my flat when i am away
    he looked at my boiler
    i looked at the website
    i stared at the screen for ages
    i take photos of the damage
    i have filmed it for evidence
    my friend followed me in her car to the hospital
    i follow you on facebook
    we waited for the bus together
    the taxi waited outside my house
    the gas man knocked on my door
    the postman left a parcel by my door
    my mum hugged me
    my daughter kissed me goodnight
    the nurse touched my arm gently
    the dentist pulled my tooth out
    i broke my leg
    my son broke his arm at football
    i fell down the stairs
    i hit my head on the cupboard
    i cut my hand on the glass
    my dad was hit by a car
    the cat scratched me
    a bee stung my boy
    my dog bit the sofa
    i got beaten at chess
    arsenal beat us again
    my phone is broken
    my car broke down
    the wind blew my fence over
    the storm smashed the greenhouse
    i threw the letter away
    he threw me a birthday party
    my neighbour threw the ball back to my kids
    i blocked his number
    the sink is blocked
    he gave me a lift to work
    she gave me a hand with the shopping
    my brother calls me every sunday
    my sister rang me last night
    they called me from the council
    he asked me the time
    she asked me for my reference number
    a man asked me for directions
    he said hello to me
    my neighbour said good morning => who.neighbour
    he told me about your website
    he complained about the heating
    i want to complain about the repairs
    i reported a leak
    someone reported the broken light
    my ex has the kids this weekend
    my partner is helping me to write this
    i live with my dad
    my neighbour is a police officer
    the police were lovely
    there was a fire drill
    the film was about a murder
    i hate spiders
    can you put a bell on the front door
    my neighbour has put up a new fence
    the neighbours are having their kitchen done and it is loud
    someone has left a sofa in the hallway
    there are rats by the bins
    somebody dumped a mattress on the green
    the cleaner threw my plant pot away by mistake
    i am looking at the screen and nothing happens
    we have people in the flat above who walk about at night
    my upstairs neighbour drops things on the floor
    the neighbour's cat poos in my garden => who.neighbour
    dogs bark all night in our block
    my neighbour smokes and it comes in my window
    kids play football against my wall
    some lads hang about by the shops but they are no bother
    the man at the desk was rude but he said sorry
    i spoke to a lady called anne
    my daughter is called grace
    you called me but i was out
    i missed your call, please ring me
    a man came to look at the boiler
    two workmen came and took photos of the damp
    he came to read the meter
    a parcel was left on my step
    i left my bins out by mistake
    i put a note through her door to say thanks
    we got a nice card from next door
    my post went to the wrong flat
    my keys were stolen on holiday
    i lost my phone on the bus
    my bike was stolen from the shed
    the back gate wants mending
    a bit of the ceiling fell on me
    the shower head broke off in my hand
    my son cracked his tooth
    i scratched my car on the gate
    my husband cut the hedge
    they are cutting down the trees on our street
    the grass has not been cut
    we burned the toast and the alarm went off
    my boy got hit by a football in the park
    the ball hit my window but it did not break
    i bumped into my neighbour at the shops
    he held the door for me
    my nephew pulled a face in the photo
    the kids made a card for me
    my mum and dad shouted with joy
    they are shouting at the football on the telly
    my sister laughs at all my jokes
    we teased him about his birthday and he laughed
    he is always cheeky but we love him
    he told me he will come on tuesday
    he said he would fix it tomorrow
    she said she will ring me back
    they told me to wait
    they said it would take a week
    my doctor told me to go home and rest
    he warned me about the ice on the steps
    the gas engineer said the boiler could kill us
    i would kill for a cup of tea
    this form is killing me
    i'll be sorry to leave this flat
    i complained to the council about the lift
    i rang the council about my neighbour's tree
    i told the police about the burglary
    my neighbour and i complained about the noise
    is there a complaint form
    my complaint has not been answered
    you told me to report it here
    i reported it to the housing officer
    who do i tell about broken street lights
    my wife watches the kids in the garden from the window
    we sat outside the flat in the sun
    i was waiting outside the office for an hour
    please do not leave a message
    please do not text me, i prefer email
    can you send me letters in large print
    i keep getting letters about council tax
    the sign on the bin store is wrong
    someone drew a lovely picture on the wall at school
    my daughter painted her bedroom wall
    i want to touch up the paint
    do i need to sign anything
    how many people work there
    what does the policy say about visitors
    what happens after i press send
    will he find out that i wrote to you
    will my neighbour know it was me
    i just want some peace and quiet
    i am fine now thank you
    nothing else to add
    that is all
    no that's wrong
    yes it was him
    i don't know his name
    he lives at number 6
    it was last tuesday at about 4
    it happened in the lobby
    i have two kids
    i am in a wheelchair
    my mum is deaf
    i am afraid i can't remember
    we were friends once
    he used to be a nice man
    he apologised to me
    he helped me carry my shopping
    she gave my son a hug and a sweet
    my boyfriend kissed me goodbye at the station
    the midwife felt my belly
    he is my best friend
    we get on well with next door
  `,
  ),
];
