/** Words for places in English. */
import type { PlaceWords } from '../../../src/understanding/places';

export const places: PlaceWords = { nouns: '' };
