import { doors } from './doors';
import { places } from './places';
import { story } from './story';
import type { UnderstandingWords } from '../../../src/understanding/understand';

export const understanding: UnderstandingWords = { story, doors, places };
