/** Words for places in Arabic. */
import type { PlaceWords } from '../../../src/understanding/places';

export const places: PlaceWords = { nouns: '' };
