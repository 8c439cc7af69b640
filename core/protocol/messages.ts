import type { Candidate, Facts } from '../card/facts.ts';
import type { Standings } from '../agreement/standings.ts';
import type { Csl } from '../cite/citable.ts';
import type { Key } from '../corpus/key.ts';
import type { Way } from '../corpus/way.ts';
import type { Size } from '../hover/box.ts';
import type { Found, Search } from '../search/results.ts';
import type { DirectoryPage } from '../library/directory.ts';
import type {
  ActorRecord,
  EntryCounts,
  EventRecord,
  SomeWords,
  SourceRecord,
  Totals,
  TopicRecord,
} from '../library/records.ts';
import type { ListName } from '../library/route.ts';
import type { FileProblem } from '../backup/backup.ts';
import type { InstalledPack } from '../corpus/installed-pack.ts';
import type { SettingName, Settings } from '../settings/settings.ts';
import type { Speech } from '../words/words.ts';

/** The most other subjects of a page that a request names. */
export const MOST_BESIDE = 50;

/** The most subjects between which a request asks. */
export const MOST_CANDIDATES = 20;

/** The most subjects of a page that a list of them asks for. */
export const MOST_ON_PAGE = 500;

/** The most characters that are searched for, and the most results of a group. */
export const LONGEST_QUERY = 200;
export const MOST_RESULTS = 100;

/** The most things of a list that a request wants counts for. */
export const MOST_COUNTED = 200;

/**
 * UTF-16 units of a text in one message. Chromium's messages hold 64 MB of JSON, in which a unit
 * takes six bytes at most.
 */
export const MOST_IN_MESSAGE = 8_000_000;

/** A text that is kept to be asked for part by part, by its name. */
export interface KeptText {
  text: string;
  parts: number;
}

/** Every message to the background, with its request and its reply. JSON values only. */
export interface Messages {
  /**
   * All facts about the subject of a mention, and the keys of other subjects that the page
   * names. Subjects by their number in the index of this revision.
   */
  'mention:facts': {
    request: { revision: number; subject: number; beside: number[] };
    reply: { facts: Facts; beside: Key[] };
  };
  /**
   * Who the subjects are that a mention may refer to, in the order asked for, and the keys of
   * subjects that the page names besides. Subjects by their number in the index of this
   * revision; those that the corpus has no longer are left out.
   */
  'mention:candidates': {
    request: { revision: number; subjects: number[]; beside: number[] };
    reply: { candidates: Candidate[]; beside: Key[] };
  };
  /** All facts about a subject. */
  'subject:facts': { request: { key: Key }; reply: Facts };
  /** What the reader has chosen, and the words of the language that follows from it. */
  'reader:preferences': {
    request: Record<string, never>;
    reply: { settings: Settings; speech: Speech };
  };
  /** Searches the corpus. */
  'search:find': { request: Search; reply: Found };
  /** Answers when the search index is one of the corpus as it is. */
  'search:ready': { request: Record<string, never>; reply: null };
  /**
   * Who the subjects of a page are, by their number in the index of this revision; those that the
   * corpus has no longer are left out.
   */
  'page:subjects': {
    request: { revision: number; subjects: number[] };
    reply: { subjects: (Candidate & { number: number })[] };
  };
  /** Where other actors than the subject stand on a topic, as of the page's date (EDTF) if any. */
  'topic:stances': { request: { topic: Key; subject: Key; date?: string }; reply: Standings };
  /** Whom a frame of a tab names has changed. Replies whether that is still wanted. */
  'page:counted': { request: Record<string, never>; reply: boolean };
  /** How a source is to be cited. */
  'source:csl': { request: { key: Key }; reply: Csl };
  /** Puts the code that writes citations by manuals into the frame that asks. */
  'cite:load': { request: Record<string, never>; reply: null };
  /** Changes what a reader may choose on a card. */
  'settings:choose': { request: Pick<Settings, 'citation'>; reply: null };
  /** Puts the card's code into the frame that asks. */
  'card:load': { request: Record<string, never>; reply: null };
  /** The size that the reader has given cards, if any. */
  'card:size': { request: Record<string, never>; reply: Size | null };
  /** Remembers the size that the reader has given a card. */
  'card:resized': { request: Size; reply: null };
  /** Has Escape heard where the keyboard is in the tab, for the cards of the frame that asks. */
  'keys:lend': { request: Record<string, never>; reply: null };
  /** No card of the frame that asks is open any more. */
  'keys:return': { request: Record<string, never>; reply: null };
  /** Escape was pressed in a frame: it is for the cards of this one of the same tab. */
  'keys:escape': { request: { frame: number }; reply: null };

  /** The installed packs in their order, and whether the one that comes with the extension is away. */
  'packs:list': {
    request: Record<string, never>;
    reply: { packs: InstalledPack[]; builtInRemoved: boolean };
  };
  'packs:enable': { request: { id: string; enabled: boolean }; reply: null };
  /** Brings packs into the order of these ids. */
  'packs:order': { request: { ids: string[] }; reply: null };
  'packs:remove': { request: { id: string }; reply: null };
  /** Brings back the pack that comes with the extension. */
  'packs:restore': { request: Record<string, never>; reply: null };
  /** The text of a file with all packs and settings, or of one that brings these alone back. */
  'data:export': {
    request: { packs?: string[]; settings?: SettingName[]; cardSize?: boolean };
    reply: KeptText;
  };
  /**
   * Brings in the text of a file that has been given under this name: all of it or, where anything
   * is wrong with it, nothing. Tells the titles of what was brought in, of what was there and has
   * given way, and of what was there in a newer revision and stays, except where the file is to
   * bring back what was there before.
   */
  'data:import': {
    request: { given: string; back?: boolean };
    reply: {
      imported: string[];
      replaced: string[];
      kept: string[];
      /** Whether settings, or the size of cards, are others than before. */
      settings: boolean;
      problems: FileProblem[];
    };
  };
  /** Gives a part of a long text; they come in their order, the first is number 0. */
  'text:give': { request: { text: string; at: number; part: string }; reply: null };
  /** A part of a text that is kept for whoever asks; the last one is told once. */
  'text:take': { request: { text: string; at: number }; reply: string };
  /** Erases all packs and settings. */
  'data:erase': { request: Record<string, never>; reply: null };

  'library:totals': { request: Record<string, never>; reply: Totals };
  /** A page of a list, with names in the language of the locale. */
  'library:directory': {
    request: { list: ListName; locale: string; after?: Key };
    reply: DirectoryPage;
  };
  'library:counts': {
    request: { list: ListName; keys: Key[] };
    reply: Record<Key, EntryCounts>;
  };
  'library:actor': { request: { key: Key }; reply: ActorRecord };
  /** Others' words in which an actor has a part, after the first so many. */
  'library:words': { request: { key: Key; way: Way; after: number }; reply: SomeWords };
  /** A topic, with the evidence of one of the stances on it. */
  'library:topic': { request: { key: Key; stance?: Key }; reply: TopicRecord };
  'library:event': { request: { key: Key }; reply: EventRecord };
  'library:source': { request: { key: Key }; reply: SourceRecord };
  /** Opens a view of the library, by its address from the `#`, in a tab of its own. */
  'library:open': { request: { route: string }; reply: null };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];

/** A message on its way. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  request: Request<N>;
}
