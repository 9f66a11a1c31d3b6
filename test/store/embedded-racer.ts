/** The racing process of the embedded engine; its argument is the folder. */
import { openEmbedded } from '../../src/store/embedded';
import { serveRaces } from './racer';

void serveRaces(openEmbedded(process.argv[2] ?? ''));
