import type { Pressed, ShownData, ShownScreen } from '../channels/wire';
import type { LanguageTag } from '../language/language';
import { Answer } from './answer';
import { Composer } from './composer';
import { openDirectLine, type Activity, type DirectLine } from './directLine';
import { compose } from './compose';
import { button, part } from './dom';
import { installLanguages, type LanguageLinks } from './languages';
import { Notice } from './notice';
import { Outbox } from './outbox';
import { follow, reveal } from './place';
import type { Keep } from './session';
import { Stream } from './stream';
import { Transcript } from './transcript';
import { readWording, type Wording } from './wording';

/** The conversation on the page: what arrives is shown, what is answered is sent, and nothing else happens here. */
export class Conversation {
  private readonly keep: Keep;
  private readonly root = document.documentElement;
  private readonly wording: Wording = readWording(part('conversation'));
  private readonly line: DirectLine;
  private readonly stream: Stream;
  private readonly outbox: Outbox;
  private readonly transcript: Transcript;
  private readonly answer: Answer;
  private readonly composer: Composer;
  private readonly notice = new Notice(part('notice'));
  private readonly links: LanguageLinks;
  private started = (): void => undefined;
  private speaks: string | undefined;
  private screen: ShownScreen | undefined;
  private readonly resumed: boolean;

  /** @param base where the Direct Line is */
  constructor(base: string, keep: Keep) {
    this.keep = keep;
    this.resumed = keep.read() !== undefined;
    this.line = openDirectLine(base, this.root.lang, keep);
    this.stream = new Stream(this.line, this);
    const ready = new Promise<void>((resolve) => (this.started = resolve));
    this.transcript = new Transcript(part('messages'), this.wording, (id) => this.outbox.again(id));
    this.outbox = new Outbox(
      this.line,
      ready,
      (id, state) => {
        this.transcript.state(id, state);
        if (state === 'failed') this.notSent();
      },
      () => this.stream.catchUp(),
    );
    this.answer = new Answer(
      part('answer'),
      this.wording,
      (value, label) => this.send(label, value),
      (words) => this.send(words),
    );
    this.composer = new Composer(this.wording, (words) => this.send(words));
    this.links = installLanguages((tag, name) => this.changeLanguage(tag, name));
  }

  start(): void {
    void this.stream.run();
    setInterval(() => void this.line.refresh(), refreshing);
    window.addEventListener('online', () => this.stream.hurry());
    document.addEventListener('visibilitychange', () => this.stream.hurry());
  }

  /** Takes everything that was said off the page. */
  wipe(): void {
    this.stream.stop();
    this.transcript.clear();
    this.answer.clear();
    this.composer.clear();
  }

  heard(activities: readonly Activity[]): void {
    this.started();
    const first = this.speaks === undefined;
    part('starting').hidden = true;
    part('fresh').hidden = false;
    const rows = activities.filter(({ type }) => type === 'message').map((activity) => this.show(activity));
    if (this.screen) this.showScreen(this.screen);
    if (first) this.enterLinked();
    if (first) reveal(this.resumed ? rows[rows.length - 1] : undefined);
    else follow(rows[0], this.screen, this.composer);
    this.followLanguage();
  }

  connected(): void {
    this.started();
    this.notice.none();
  }

  lost(): void {
    this.notice.later(this.wording.word('reconnecting'), patience);
  }

  ended(): void {
    this.keep.forget();
    // Nothing was shown yet: what this tab remembered is gone, so a new conversation begins.
    if (this.speaks === undefined) return void this.stream.run();
    const unsent = this.outbox.unsent().join('\n');
    this.transcript.clear();
    this.answer.clear();
    this.composer.close();
    if (unsent && this.composer.isEmpty()) this.composer.restore(unsent);
    const begin = button(this.wording.word('begin'), '', () => window.location.reload());
    this.notice.now(`${this.wording.word('ended')} `, begin);
  }

  private show(activity: Activity): HTMLElement {
    const { channelData, text = '', from } = activity;
    if (from?.role !== 'user') return this.showTheirs(channelData ?? {}, text);
    const id = channelData?.clientActivityID ?? activity.id ?? '';
    const row = this.transcript.mine(id, text);
    this.outbox.echoed(id);
    return row;
  }

  private showTheirs(sent: Partial<ShownData>, text: string): HTMLElement {
    if (sent.erased) this.transcript.clear();
    if (sent.failed !== undefined) this.outbox.refused(sent.failed);
    const shown = { language: this.root.lang, direction: this.root.dir, said: [{ text }], ...sent };
    if (sent.failed === undefined) this.speaks = shown.language;
    if (sent.screen) this.screen = sent.screen;
    this.answer.wait(false);
    return this.transcript.theirs(shown);
  }

  private showScreen(screen: ShownScreen): void {
    this.answer.show(screen);
    this.composer.show(screen);
  }

  /** A link may lead to a door of the menu (`#my-report`). The address forgets it at once, for others may read it. */
  private enterLinked(): void {
    const { hash, pathname, search } = window.location;
    const { screen } = this;
    const door = screen?.choices.find(({ value }) => value === `door:${hash.slice(1)}`);
    if (!screen || !door) return;
    window.history.replaceState(window.history.state, '', pathname + search);
    this.send(door.label, { question: screen.id, choice: door.value });
  }

  private send(words: string, value?: Pressed): void {
    const message = compose(words, this.root.lang, { value, question: this.screen?.id });
    const id = message.channelData.clientActivityID;
    const masked = this.screen?.kind === 'secret' && !value;
    this.transcript.mine(id, masked ? '••••' : words).scrollIntoView({ block: 'nearest' });
    this.answer.wait(true);
    this.outbox.send(message);
  }

  /** The buttons work again; and perhaps it failed because there is no such conversation any more. */
  private notSent(): void {
    this.answer.wait(false);
    void this.stream.catchUp();
  }

  private changeLanguage(tag: LanguageTag, name: string): boolean {
    if (this.speaks === undefined) return false;
    if (tag !== this.speaks) this.send(name, { language: tag });
    else this.followLanguage();
    return true;
  }

  /** The page speaks as the conversation does; but it never moves on while there are words in the field. */
  private followLanguage(): void {
    const address = this.speaks === undefined ? undefined : this.links.other(this.speaks);
    if (address === undefined || !this.composer.isEmpty()) return;
    this.keep.carry();
    this.stream.stop();
    window.location.replace(address);
  }
}

/** Milliseconds: what the protocol says, and how long a break is nobody's concern. */
const refreshing = 15 * 60_000;
const patience = 3_000;
