/**
 * What `world.ts` hands to every door. A door parses, identifies, calls one action or query, and presents;
 * everything that touches the outside comes in here as a function.
 */
import type { DataStore, Locker } from '@tus/server';
import type { Context } from '../actions/context.ts';
import type { Issue } from '../core/issue.ts';
import type { CalendarYear } from '../core/calendar/calendar-year.ts';
import type { OfficeCalendar, Zone } from '../core/calendar/office-calendar.ts';
import type { Ratio, TextUnit } from '../core/post/outlet.ts';
import type { Focus, Post } from '../core/post/post.ts';
import type { Template } from '../core/post/template.ts';
import type { SopDefinition } from '../core/sop/definition.ts';
import type { ParsedDefinition } from '../core/sop/parse-definition.ts';
import type { SopHead } from '../core/sop/sop-head.ts';
import type { ReplacedLaw } from '../core/sop/replaced-law.ts';
import type { DeskStreams } from './desk-streams.ts';
import type { Film } from './send-film.ts';
import type { Membership } from '../queries/identity.ts';
import type { Screen } from '../queries/screen.ts';

/** Who is signed in, or whose token this is. */
export interface Visitor {
  readonly personId: string;
  /** Null for a session, which may do all the person may; else the token's scopes. */
  readonly scopes: readonly string[] | null;
  /** When a token ends; null where it does not, absent for a session. */
  readonly expiresAt?: string | null;
  /** The office a token is for; null for a session. */
  readonly officeId: string | null;
  /** With a token: that office, found with it in one trip. */
  readonly office?: Membership;
  /** Empty for a token. */
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
}

/** What a door needs of the accounts; `accounts/accounts.ts` is it. */
export interface AccountDoor {
  handle(request: Request): Promise<Response>;
  whoIs(headers: Headers): Promise<{ personId: string; name: string; email: string; sessionId: string } | null>;
  signIn(email: string, password: string, from: Headers): Promise<Response>;
  signOut(headers: Headers): Promise<Response>;
  /** @param made who made the password up; whoever got theirs from somebody else is asked for one of their own */
  create(name: string, email: string, password: string, made?: 'byThem' | 'forThem'): Promise<string>;
  findByEmail(email: string): Promise<string | undefined>;
  setPassword(personId: string, password: string, made?: 'byThem' | 'forThem'): Promise<void>;
  sessions(personId: string): Promise<readonly { id: string; since: string; until: string; from: string; with: string }[]>;
  revoke(personId: string, sessionId: string): Promise<boolean>;
}

export interface KeptFile {
  readonly hash: string;
  readonly size: number;
  readonly mime: string;
  readonly width?: number;
  readonly height?: number;
  readonly takenAt?: string;
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** Hash of the JPEG made of a picture that browsers cannot show. */
  readonly shownAs?: string;
  /** A film that is never shown, because nobody can tell what it carries. */
  readonly opaque?: boolean;
}

/** What a place takes; without it anything the office keeps. Sizes in bytes. */
export interface TakenFile { readonly only?: 'pictures' | 'films' | 'letters' | undefined; readonly most?: number | undefined; readonly filmMost?: number | undefined }

export interface FileDoor {
  /** @param taken what else it must be; what is refused is not kept */
  put(bytes: AsyncIterable<Uint8Array> | Uint8Array, name?: string, taken?: TakenFile): Promise<{ ok: true; file: KeptFile; issues: readonly Issue[] } | { ok: false; issues: readonly Issue[] }>;
  /** Why a file of this name and size would be refused whatever it holds; null when its bytes must tell. */
  refusal(name: string, size: number): Issue | null;
  stream(hash: string): NodeJS.ReadableStream;
  size(hash: string): Promise<number | null>;
  /** A film without what its maker's phone wrote into it; null for one that cannot be read. */
  film(file: { readonly hash: string; readonly mime: string; readonly size: number }): Promise<Film | null>;
  /** A small picture without any of the original's hidden data; null when it is no picture. */
  thumbnail(hash: string): Promise<{ bytes: Uint8Array; mime: string } | null>;
  /** As `thumbnail`, so many pixels wide and packed tightly: for pages that are read on a bad line. */
  small(hash: string, width: number): Promise<{ bytes: Uint8Array; mime: string } | null>;
  /** The picture cut to an outlet's shape around its focal point, without hidden data; whole when `ratio` is null. @param width pixels at most */
  cropped(hash: string, ratio: Ratio | null, focus?: Focus, width?: number): Promise<{ bytes: Uint8Array; mime: string } | null>;
}

/** Uploads on their way, as the cellar keeps them. */
export interface UnfinishedDoor {
  readonly datastore: DataStore;
  readonly locker: Locker;
  find(id: string): Promise<{ readonly size: number; readonly offset: number; readonly name: string; readonly wanted?: string | undefined } | null>;
  stream(id: string): AsyncIterable<Uint8Array>;
  end(id: string, finished: { readonly hash: string; readonly size: number } | null): Promise<void>;
  finished(id: string): Promise<{ readonly hash: string; readonly size: number } | null>;
  count(prefix: string): Promise<number>;
}

/** A draft as its public will see it; null for what belongs to neither the page nor its looks. */
export interface PreviewDoor {
  /** Path of the article below the preview's own address. */
  readonly article: string;
  site(draft: PreviewDraft, channel: string, path: string): Promise<PreviewFile | null>;
  /** `path` is empty for the slide itself. */
  screen(draft: PreviewDraft, screen: { readonly channel: string; readonly name: string; readonly width: number; readonly height: number; readonly office: Screen['office'] }, path: string): Promise<PreviewFile | null>;
}
export interface PreviewDraft { readonly officeId: string; readonly caseId: string; readonly post: Post; readonly refused: ReadonlySet<string> }
export interface PreviewFile { readonly body: string | Uint8Array; readonly contentType: string }

export interface Equipment {
  readonly context: Context;
  readonly accounts: AccountDoor;
  readonly files: FileDoor;
  readonly unfinished: UnfinishedDoor;
  /** Public address of the program without a slash at its end. */
  readonly baseUrl: string;
  readonly version: string;
  readSop(bytes: Uint8Array): ParsedDefinition;
  drawSop(definition: SopDefinition, state?: { done: readonly string[]; current: readonly string[] }): string;
  readonly preview: PreviewDoor;
  /** The file with a head of one's own; everything below it stays as it is. @param source of an SOP that reads */
  writeSopHead(source: string, head: SopHead): string;
  readonly laws: readonly ReplacedLaw[];
  /** SOP files that come with the program: `key` is the file's name without its ending, `template` what another office begins with. */
  sampleSops(): readonly { readonly key: string; readonly template: string; readonly definition: SopDefinition }[];
  /** Patterns for the kinds of news, for a draft that is still empty. */
  readonly templates: readonly Template[];
  /** What a new office starts with. */
  defaults(zone: Zone): {
    readonly calendar: OfficeCalendar;
    readonly channels: readonly { key: string; name: string; mode: 'site' | 'screen' | 'hand'; linkHosts: readonly string[]; textLimit: number | null; textUnit: TextUnit; hashtagLimit: number | null; mentionLimit: number | null; ratio: Ratio | null; address: string }[];
    readonly classifications: readonly { code: string; subject: string; active: string; inactive: string; fate: string }[];
  };
  /** Days off and special hours of each year, as they came with the program: an office takes over what it does not have yet. */
  readonly calendarYears: readonly CalendarYear[];
  readonly notices: {
    /** Locks a text with the program's secret. */
    seal(text: string): string;
    /** What a browser must know to subscribe: the public half of the program's key. */
    readonly pushKey: string;
    /** Push services beyond the known ones. */
    readonly pushServices: readonly string[];
    /** The program has a mail server for offices without one. */
    readonly programMail: boolean;
    /** One attempt at a letter, and no other; resolves when what came of it stands in the outbox. */
    sendNow(letterId: string): Promise<void>;
  };
  /** Printed on the console of a program without an office; needed to create the first one. */
  readonly firstRunCode: string;
  /** Desks open on this node, told when something moves in their office. */
  readonly deskStreams: DeskStreams;
  /** A fault nobody foresaw: logged without personal data, known by its code. */
  report(failure: unknown, where: string): string;
}
