/** The doors that are read, in the order in which the menu offers them. */
import { advice } from './advice';
import { policy } from './policy';
import { whatIsHarassment } from './what-is-harassment';
import { whatWillYouDo } from './what-will-you-do';
import type { ReadingDoor } from './door';

/** Doors not listed here ask or act (`report`, `contact-me`, `danger`, `language`), and the turn plays them otherwise. */
export const readingDoors: readonly ReadingDoor[] = [whatIsHarassment, advice, whatWillYouDo, policy];
