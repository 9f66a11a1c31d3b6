/**
 * Words after which nobody is told to face whoever did it, in English. Whoever only denies or fears such a thing is not
 * told to either, so nothing denies here, and a word too many costs little. See `Phrasebook` for the notation.
 */
import type { Phrasebook } from '../../../src/understanding/phrases/phrasebook';
import type { Mention } from '../../../src/understanding/meanings';

export const mentions: Phrasebook<Mention> = {
  classes: {
    me: 'me us him her them my our i we wife daughter son kids children family everyone',
    relative: `dad father stepdad stepfather mum mother mom stepmum stepmother brother sister stepbrother stepsister son daughter
      uncle aunt auntie cousin nephew niece grandson granddaughter grandad grandfather relative relatives family`,
    does: `is keeps kept always never wont wants says said tells told shouts shouted screams swears calls called hits hit hurts
      takes took controls reads checks makes made follows threatens insults mocks bullies locks breaks broke does did has`,
  },
  says: {
    partner: [
      'partner|partners|husband|husbands|hubby|wife|wifes|boyfriend|boyfriends|bf|girlfriend|girlfriends|gf|fiance|fiancee|spouse|missus',
      'ex|exes|exhusband|exwife|expartner|exboyfriend|exgirlfriend|exbf|exgf',
      'domestic violence|abuse',
      'relationship|marriage|divorce|divorced',
      'my|our|his|her|the|their @relative @does',
      '@relative|someone|everyone at home|i|we live|lives? with',
      'inlaws|in-laws|brotherinlaw|motherinlaw|fatherinlaw|sisterinlaw',
      'flatmate|flatmates|housemate|housemates|roommate|roommates|lodger',
    ],
    stalking: [
      'stalk|stalks|stalked|stalking|stalker|stalkers|storking',
      'follow|follows|followed|following|folow|folows|folowed|folowing|followin|follwed|tail|tails|tailed|tailing @me|home|everywhere|around',
      'was|were|been|being|get|gets|getting|got|am|im followed|watched|tracked|filmed|spied|folowed|photographed',
      'watch|watches|watching|watched|spy|spies|spying|spied|stare|stares|staring|stared|leer|leers|leering ... @me|house|flat|window|windows|home|garden',
      'film|films|filming|filmed|photographs|photographed|videos|videoing @me',
      'track|tracks|tracked|tracking|tracker|airtag|spyware',
      'wait|waits|waited|waiting|stand|stands|stood|standing|hang|hangs|hanging|sits|sitting|lurk|lurks|lurking|loiters|loitering ... outside|for @me|house|flat|home|work|school|door',
      'turn|turns|turning|turned|show|shows|showing|showed up',
      'knows|know|found|finds where i|we|she live|lives|work|works|am|go',
      'messages|texts|calls|rings|contacts|phones @me ... all|every|nonstop|constantly|again',
      'wont|not leave|leaving @me alone',
      'obsessed',
    ],
    sexual: [
      'sex|sexual|sexually|rape|raped|rapes|raping|rapist|grope|gropes|groped|groping|molest|molested|molests|fondled|naked|nude|nudes|porn|penis|dick|willy|masturbating|masturbated|wanking|breast|breasts|boobs|bum|crotch|upskirt|upskirting',
      'touch|touches|touched|touching|tuched|kiss|kisses|kissed|kissing|hug|hugs|hugged|stroke|strokes|stroked|grab|grabs|grabbed|rub|rubs|rubbed|undress|undresses ... @me',
      'exposed|exposes|flashed|flashes|flashing himself|herself|@me|at',
      'fancies|fancy|flirt|flirts|flirting|catcall|catcalls|catcalled|perv|pervert|pervy|perving|creepy',
      'ask|asks|asked|asking @me ... out|date|bed|kiss',
      'hand|hands|finger|fingers ... skirt|shirt|dress|bra|top|blouse|thigh|thighs|leg|knee|trousers|underwear|knickers',
      'in|into|to bed with',
      'unwanted|inappropriate|private touching|contact|advances|parts|pictures|photos',
    ],
    weapon: [
      'knife|knifes|knives|nife|machete|machetes|sword|swords|gun|guns|pistol|rifle|shotgun|axe|crowbar|weapon|weapons|dagger|cleaver|blade|blades|acid|petrol',
      'with|holding|had|has|got|waving|swinging a|an|his|her|the? bat|hammer|bottle|brick|stick|pole|screwdriver|scissors|chain|iron-bar|belt|spanner|golf|razor',
      'bat|hammer|bottle|brick|bricks|stick|bar|screwdriver at|towards @me',
      'stab|stabs|stabbed|stabbing|shoot|shoots|shooting|slashed',
    ],
    violence: [
      'violent|violence|violently|assault|assaults|assaulted|attack|attacks|attacked|attacking|atacked|strangle|strangles|strangled|strangling|choke|chokes|choked|choking|punch|punches|punched|punching|slap|slaps|slapped|slapping|headbutt|headbutted|beaten|beating|beats|batters|battered|mugged|spat|spits|spitting|bruise|bruises|bruised|bleeding|blood',
      'hit|hits|hitting|kick|kicks|kicked|kicking|beat|push|pushes|pushed|pushing|shove|shoves|shoved|shoving|bit|bites|bitten|hurt|hurts|hurting|drag|drags|dragged|throw|throws|threw|pull|pulls|pulled|pin|pinned|chase|chases|chased|corner|cornered|burn|burnt|burned ... @me|hair|arm|by',
      'was|were|been|got|get|gets|getting|being hit|kicked|pushed|shoved|hurt|chased|dragged|cornered|grabbed|burned|burnt|thrown',
      'hurt|hurting|harm|harmed|harming|injured|injury|injuries|black-eye|ambulance|hospital',
      'broke|broken|fractured my|her|his|our nose|arm|ribs|rib|jaw|wrist|leg|finger|tooth|teeth',
      'throw|throws|threw|thrown|throwing ... at|through',
      'physical|rough|aggressive with|towards|to|fight|attack|abuse',
      'hand|hands round|around|on|over my|her|his|their neck|throat|mouth',
      'lock|locks|locked me|us|her in|out|inside',
      'abusive|abuser|abuses|abused @me?',
      'hands on @me',
      'break|breaks|broke|breaking|force|forces|forced|forcing in|into|inside',
      'fire|arson|torched',
    ],
    threats: [
      'threat|threats|threaten|threatens|threatened|threatening|threatning|threatend|thretened|thret|blackmail|blackmails|blackmailed|blackmailing',
      'kill|kills|killed|murder|murdered',
      'will|gonna|going|would|ll|hell|shell|theyll|hed|ill ... hurt|get|harm|stab|beat|smash|burn|batter|find|break|hit|punch @me|you|u|it|your',
      'watch my|your|our|ya back|step',
      'you|ill|youll|will be? sorry|regret|pay',
      'or else',
      'come|coming|comes after|for @me|you',
      'dead meat|man|woman|if',
      'i|you|youre|your|we|is are|be dead',
      'cut|slit|slits|finger ... throat|neck',
    ],
    danger: [
      'afraid|scared|frightened|terrified|fear|fearing|unsafe|petrified',
      'not|dont|isnt|never ... safe',
      'in danger',
    ],
    'under-18': [
      'im|i|am|is only|just|still? 8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen year|years|yr|yrs|yo|and|,|old|$',
      'in year 5|6|7|8|9|10|11|12|13',
      'im|i am? a|still|just child|kid|minor|under|pupil|teenager',
    ],
  },
  harmless: [
    'partner|partners agency|agencies|organisation|organisations',
    'noise|music|dog|barking|smell|bass|heat|stress|pain is|are|s|just|really killing|kill|kills me|us?',
    'in|keep|kept|get|got|stay in? touch',
    'fire alarm|alarms|door|doors|brigade|exit|drill|escape|station|extinguisher',
    'touch wood|screen',
  ],
  marks: { not: '', no: '', maybe: '', break: '' },
};
