/** The page's client. Exit comes first: it must work whatever happens to the rest. */
import { Conversation } from './conversation';
import { part } from './dom';
import { installExit, wipeOnLeaving } from './exit';
import { installFresh } from './fresh';
import { openKeep } from './session';
import { readWording } from './wording';

const keep = openKeep();
let wipe = (): void => undefined;

installExit(part('exit', HTMLAnchorElement), () => {
  keep.forget();
  wipe();
});

const conversation = new Conversation('/v3/directline', keep);
wipe = () => conversation.wipe();
wipeOnLeaving(wipe, keep.forget);
installFresh(readWording(part('conversation')), () => {
  keep.forget();
  window.location.replace(window.location.pathname);
});
conversation.start();
