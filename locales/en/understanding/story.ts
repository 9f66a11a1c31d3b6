/** What a story says in English, as data. See `Phrasebook` for the notation. */
import { besides } from './story/besides';
import { classes } from './story/classes';
import { harmless } from './story/harmless';
import { nonVerbal } from './story/non-verbal';
import { physical } from './story/physical';
import { verbal } from './story/verbal';
import type { Phrasebook } from '../../../src/understanding/phrases/phrasebook';
import type { StoryMeaning } from '../../../src/understanding/meanings';

export const story: Phrasebook<StoryMeaning> = {
  classes,
  says: { ...physical, ...verbal, ...nonVerbal, ...besides },
  certain: [
    'threatened|threatens|threatening|threatend @us in|on|at|with|outside|inside|by|again|from|near|when|over|through|,|and',
    'threatened|threatening|threats and|,|or|in|on|at|with|outside|by',
    'he|she|they|who|and|it|always|often|partner|husband|neighbour would|wud ... every|each|always|often|whenever|regularly|constantly|most|sometimes|all',
    '^ my|the|our? old? he|she|they|@ex|@partner|@relative|@neighbour would|wud',
  ],
  forgiven: `threatened threatening threatens harassed harassing harassment neighbour neighbours graffiti shouting strangled strangling
    assaulted assaulting vandalised intimidating intimidated intimidation boyfriend girlfriend husband verbally physically attacked
    attacking frightened terrified constantly deliberately damaged destroyed touching bullying facebook whatsapp stairwell disability
    inappropriate swastika abusive complaints rumours headbutted threats wheelchair religion anonymous caretaker contractor`,
  harmless,
  small: `in on at the my me a an to of with and by from for up out off over all every it his her our us him them their through back i
    was were is are been has have had be being get got like one as that so social services housing council officer`,
  marks: {
    not: `not isnt arent aint dont doesnt didnt never wasnt werent wont no1 nobody noone without neither nor hardly cant hasnt
      havent hadnt wouldnt couldnt cannot dnt dosnt didn nothing`,
    no: 'no none zero',
    maybe: `if ever might imagine unless would suppose could whether will wil gonna going wants may should threaten
      threatens threatened threatening threatning threatend hell hed theyll theyd shell wud`,
    break: 'but because so and then , ، cos coz cuz bcos bc',
  },
};
