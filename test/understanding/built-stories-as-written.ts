/**
 * Stories as frightened people type them: misspelt, without stops, understated, mixed, quoting. Phrases
 * were put right with them in view.
 */
import type { StoryMeaning } from '../../src/understanding/meanings';
import type { ToldStory } from './kept-apart-stories';

type Besides = Extract<StoryMeaning, `who.${string}` | `where.${string}`>;

/** A story, what it says of harassment, and everything that it says of who did it and where. */
export type StoryWithPlace = readonly [...ToldStory, besides: readonly Besides[]];

/** English. */
export const builtStoriesAsWritten: readonly StoryWithPlace[] = [
  // Physical.
  ['hes been putting his hands on me when im in the lift', ['touching'], ['where.in-the-building']],
  [
    'my neigbour brushes up against me on purpose on the stairs',
    ['touching'],
    ['who.neighbour', 'where.in-the-building'],
  ],
  ['a man i dont know felt me up at the bus stop', ['touching'], ['who.stranger', 'where.in-the-street']],
  ['i was thrown against the wall by my husban', ['attack'], ['who.partner']],
  ['my ex would kick me and drag me by the hair', ['attack'], ['who.ex-partner']],
  ['he has been hiting me since the summer', ['attack'], []],
  ['my son got headbutted by the boy next door', ['attack'], ['who.neighbour']],
  ['things got physical between him and me and i ended up with a black eye', ['attack'], []],
  ['her boyfriend stranggled me in my own kitchen', ['attack'], ['where.at-home']],
  ['my uncle raises his hand to me he has hit me 3 times', ['attack'], ['who.relative']],
  ['car windows put through again last nite', ['damage'], []],
  ['they vandalised my front door', ['damage'], []],
  ['somone cut the brakes on my bike', ['damage'], []],
  ['the woman below poured bleach on my plants', ['damage'], ['who.neighbour']],
  ['he damged my car and my gate', ['damage'], []],
  ['the lads spat on my pram outside the shop', ['physical-otherwise'], ['where.in-the-street']],
  ['he wont let me get by on the landing', ['physical-otherwise'], ['where.in-the-building']],
  // Verbal.
  ['the contractor said i look sexy and asked for my number', ['advances'], ['who.council-staff']],
  ['he keeps messaging me on whatsapp asking to sleep with me', ['advances'], ['where.online']],
  ['he winks at me and says hey gorgeous fancy a drink', ['advances'], []],
  ['"fat cow" thats what she says when i go past', ['name-calling'], []],
  ['calling me a nonce infront of everyone in the courtyard', ['name-calling'], []],
  ['my cousin calls me mental and useless', ['name-calling'], ['who.relative']],
  ['getting bulllied by people on my landing', ['bullying'], ['where.in-the-building']],
  ['they make my life hell they wont leave me alone', ['bullying'], []],
  ['next door threatend to batter me', ['threats'], ['who.neighbour']],
  ['he said quote i know where you live and where your kids go to school', ['threats'], []],
  ['my partner says hell hurt me if i tell anyone', ['threats'], ['who.partner']],
  ['shes threatning to have me evicted', ['threats'], []],
  [
    'threatened with a bat in the car park by a stranger',
    ['threats'],
    ['who.stranger', 'where.in-the-street'],
  ],
  ['he told me im dead', ['threats'], []],
  ['he shouted "get out you foreigners" from the balcony', ['abuse'], []],
  ['a fair bit of bad language aimed at me and the kids', ['abuse'], []],
  ['constant effing and jeffing at my mrs', ['abuse'], []],
  ['verbaly abused by upstairs', ['abuse'], ['who.neighbour']],
  ['screeming at me throught the letterbox', ['abuse'], []],
  ['my flatmate is nasty about how i look', ['jokes-insults'], ['who.someone-at-home']],
  ['hes made a few comments about my disabilty, not nice ones', ['jokes-insults'], []],
  ['they copy the way i walk and giggle', ['ridicule'], []],
  ['people sniggering at my turban', ['ridicule'], []],
  ['he told the council i deal drugs which is a lie', ['malicious-complaints'], []],
  ['she keeps reporting me for noise that isnt me', ['malicious-complaints'], []],
  ['the lady at 22 is telling people im a prostitute', ['verbal-otherwise'], []],
  // Non-verbal.
  ['grafitti with my name on the bin store', ['graffiti'], []],
  ['they have sprayd nazi signs by the entrance', ['graffiti'], ['where.in-the-building']],
  ['does a throat slitting sign at me', ['gestures'], []],
  ['he flips me off evry time', ['gestures'], []],
  ['a note saying we want you out was stuck on my windscreen', ['letters-posters'], []],
  ['hes allways staring threw my window', ['staring'], []],
  ['the way he looks at me makes me feel sick he looks me up and down', ['staring'], []],
  ['folowing me round tesco', ['non-verbal-otherwise'], ['where.somewhere-else']],
  ['my ex keeps turning up at my door', ['non-verbal-otherwise'], ['who.ex-partner', 'where.at-home']],
  ['she is recording me on her phone everytime i leave', ['non-verbal-otherwise'], []],
  // More than one.
  [
    'harrassed for months he bangs on my door shouts and calls me a whore',
    ['non-verbal-otherwise', 'abuse', 'name-calling'],
    [],
  ],
  ['my brother slaped me then said he would do worse next time', ['attack', 'threats'], ['who.relative']],
  // Denied, supposed, harmless.
  ['its not like he hit me or anything', [], []],
  ['hes never laid a finger on me', [], []],
  ['there was no threat made', [], []],
  ['nobody shouted', [], []],
  ['he didnt touch me', [], []],
  ['i wasnt attacked just wanted to ask something', [], []],
  ['would it be classed as harrassment if he shouted at me', [], []],
  ['im worried he might hit me', [], []],
  ['my neighbour is lovely she watches my cat', [], []],
  ['the police came about a break-in', [], []],
  ['my mum lives next door', [], []],
  ['the wind smashed my window', [], []],
  ['can u fix my broken door', [], []],
  ['my boyfriend called me at work', [], []],
  ['my little one kicked the ball over', [], []],
  ['i have hit a wall with this form', [], []],
  ['ur letter came in the post', [], []],
  ['who do i follow up with', [], []],
  ['he shouted hello from across the road', [], []],
  ['we laughed about it', [], []],
  ['i want to paint my front door', [], []],
  ['the noise from the building site is driving me mad', [], []],
  ['my husband works nights', [], []],
  ['looking at moving house', [], []],
  ['i was knocked back for a loan', [], []],
];
