import { doors } from './doors';
import { mentions } from './mentions';
import { places } from './places';
import { story } from './story';
import { times } from './times';
import type { UnderstandingWords } from '../../../src/understanding/understand';

export const understanding: UnderstandingWords = { story, doors, mentions, places, times };
