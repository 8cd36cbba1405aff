/** The rows as the database has them. Instants are ISO strings, dates `YYYY-MM-DD`, bigints numbers. */
import type { Generated, JSONColumnType } from 'kysely';
import type { CaseState, Publication } from '../core/case/state.ts';
import type { CaseEvent } from '../core/case/event.ts';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import type { Bindings } from '../core/people/acting.ts';
import type { NoticeTopic } from '../core/case/effect.ts';
import type { LetterContent } from '../core/notices/letter-content.ts';
import type { NoticePreferences, NoticeWay } from '../core/notices/preferences.ts';
import type { Ratio, TextUnit } from '../core/post/outlet.ts';
import type { Post } from '../core/post/post.ts';
import type { HeadStyle, HomeLayout, LetterStyle } from '../core/site-face.ts';
import type { SheetBody, SheetKind } from '../core/site-sheet.ts';
import type { SopDefinition } from '../core/sop/definition.ts';

type Json<T extends object | null> = JSONColumnType<T, string, string>;

/** What an office may set about itself; every field has a default. */
export interface OfficeSettings {
  readonly agency?: string;
  readonly government?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly motto?: string;
  readonly colour?: string;
  readonly seal?: string;
  readonly domain?: string;
  readonly defaultClassification?: string;
  readonly numbering?: Readonly<Record<string, string>>;
  /** Steps of the set-up that were passed over, for the guided list of a new office. */
  readonly setupSkipped?: readonly string[];
  /** Lines of the letterhead above the office's own, one a line; `government` stands there unless told. */
  readonly kop?: string;
  /** Address of an older or a parent site, e.g. `https://kantor.go.id`. */
  readonly web?: string;
  /** Address of the place on a map. */
  readonly map?: string;
  /** Who answers requests for information, and how to reach them. */
  readonly ppid?: string;
  readonly head?: HeadStyle;
  readonly home?: HomeLayout;
  readonly letters?: LetterStyle;
  /** Office minutes after a step's time is up before somebody above its holder is told. */
  readonly escalationGrace?: number;
  /** Ready sentences for dispositions; the usual ones where an office wrote none. */
  readonly phrases?: readonly string[] | undefined;
}

export interface EventBody {
  readonly office: string;
  readonly case: string;
  readonly version: number;
}

export interface Tables {
  schema_migrations: { number: number; name: string; sha256: string; applied_at: string };
  offices: { id: string; slug: string; name: string; settings: Json<OfficeSettings>; calendar: Json<OfficeCalendar>; created_at: string; site_renderer: Generated<string>; calendar_key: Generated<string>; site_failed_at: Generated<string | null> };
  members: { office_id: string; person_id: string; name: string; role: 'admin' | 'staff'; active: Generated<boolean> };
  positions: { id: string; office_id: string; name: string };
  holdings: { id: string; office_id: string; position_id: string; person_id: string; from_on: string; to_on: string | null };
  mandates: {
    id: string; office_id: string; position_id: string; person_id: string; kind: 'plt' | 'plh' | 'selfApproval'; decree: string;
    from_on: string; to_on: string; scope: string[] | null; revoked_at: string | null; created_at: string; created_by: string;
  };
  api_tokens: {
    id: string; office_id: string; person_id: string; name: string; token_hash: Buffer; scopes: string[];
    created_at: string; expires_at: string | null; revoked_at: string | null; last_used_at: string | null;
  };
  sops: { id: string; office_id: string; title: string; created_at: string };
  sop_versions: {
    id: string; sop_id: string; office_id: string; version: number; source: string; definition: Json<SopDefinition>;
    bindings: Json<Bindings>; adopted_at: string; adopted_by: string; in_force: boolean;
  };
  channels: {
    office_id: string; key: string; name: string; mode: 'site' | 'screen' | 'hand'; link_hosts: Generated<string[]>;
    text_limit: number | null; ratio: Ratio | null; address: Generated<string>; active: Generated<boolean>;
    text_unit: Generated<TextUnit>; hashtag_limit: Generated<number | null>; mention_limit: Generated<number | null>;
  };
  classifications: { office_id: string; code: string; subject: string; active: string; inactive: string; fate: string };
  cases: {
    id: string; office_id: string; sop_id: string; sop_version_id: string; kind: 'case' | 'period'; period: string; title: string;
    status: CaseState['status']; step: string | null; version: number; state: Json<CaseState>; urgency: string;
    opened_at: string; entered_at: string; ended_at: string | null; due_at: string | null; corrects: string | null; receipt: string | null; search: Generated<string>;
  };
  unfiled_cases: { case_id: string; office_id: string };
  chain_heads: { office_id: string; seq: number; hash: Buffer };
  events: { office_id: string; seq: number; case_id: string; version: number; body: Json<EventBody & CaseEvent>; hash: Buffer };
  tasks: {
    office_id: string; case_id: string; step: string; kind: 'step' | 'again' | 'ratify' | 'followUp'; item: Generated<string>; performer: string;
    position_id: string | null; since: string; due_at: string | null;
  };
  case_hands: { office_id: string; person_id: string; case_id: string; at: string };
  commands: { office_id: string; key: string; actor: string; request_hash: Buffer; answer: Json<CommandAnswer>; at: string };
  drafts: {
    office_id: string; case_id: string; person_id: string; base_version: number; revision: number; fields: Json<Record<string, string[]>>;
    saved_at: string | null; seen_at: string;
  };
  counters: { office_id: string; register: string; year: number; value: number };
  register_entries: {
    office_id: string; register: string; year: number; value: number; printed: string; case_id: string; entered_at: string; data: Json<Record<string, unknown>>;
  };
  notices: {
    id: Generated<number>; office_id: string; case_id: string; topic: NoticeTopic; people: string[]; position_ids: string[]; at: string;
    by_person: Generated<string>; performers: Generated<string[]>; step: Generated<string>; spread_at: string | null;
  };
  tellings: {
    id: Generated<number>; office_id: string; person_id: string; notice_id: number; urgent: boolean; at: string;
    read_at: string | null; email_due: string | null; push_due: string | null;
  };
  notice_preferences: { office_id: string; person_id: string; value: Json<NoticePreferences>; phone: Generated<string> };
  push_devices: { id: string; office_id: string; person_id: string; name: string; endpoint: string; p256dh: string; auth: string; created_at: string };
  letters: {
    id: string; office_id: string; person_id: string; way: NoticeWay; kind: 'notice' | 'digest' | 'trial'; address: string; content: Json<LetterContent>; urgent: boolean;
    state: 'waiting' | 'sent' | 'failed' | 'kept'; reason: Generated<string>; attempts: Generated<number>; at: string; settled_at: string | null;
  };
  mail_servers: {
    office_id: string; host: string; port: number; user_name: string; password_sealed: string; sender_name: string; sender_address: string; changed_at: string;
  };
  escalations: {
    office_id: string; case_id: string; step: string; item: Generated<string>; since: string; level: 1 | 2; whom: 'holder' | 'acting' | 'superior' | 'nobody';
    position_ids: string[]; people: string[]; due_at: string; at: string;
  };
  publications: {
    office_id: string; case_id: string; channel: string; state: Publication['state']; link: Generated<string>; reason: Generated<string>;
    from_at: string | null; until_at: string | null; changed_at: string; changed_by: string; proof: Generated<Json<unknown[]>>;
  };
  planned_channels: { office_id: string; case_id: string; channel: string; from_at: string; until_at: string | null };
  calendar_feeds: { office_id: string; person_id: string; token_hash: Buffer; created_at: string };
  site_posts: {
    office_id: string; case_id: string; slug: string; title: string; summary: string; category: string; post: Json<Post>; published_at: string;
    corrected_at: string | null; correction_note: Generated<string>; withdrawn_at: string | null; withdrawal_reason: Generated<string>; corrects: string | null; search: Generated<string>;
  };
  site_sheets: {
    office_id: string; kind: SheetKind; slug: string; version: number; title: string; position: Generated<number>; shown: boolean; body: Json<SheetBody>;
    saved_at: string; saved_by: string;
  };
  site_pages: {
    office_id: string; path: string; status: Generated<number>; content_type: string; etag: string; body: Buffer; gzip: Buffer | null; brotli: Buffer | null; rendered_at: string;
    changes_at: string | null;
  };
  screens: { id: string; office_id: string; channel: string; name: string; token_hash: Buffer; width: number; height: number; seen_at: string | null };
  showings: { office_id: string; screen_id: string; case_id: string; day: string; count: number; first_at: string; last_at: string };
  showing_batches: { screen_id: string; batch: string; at: string };
  settings_log: {
    id: Generated<number>; office_id: string; at: string; person_id: string; area: string; what: string; subject: string; before: Json<Record<string, unknown>>; after: Json<Record<string, unknown>>;
  };
  first_passwords: { person_id: string; since: Generated<string> };
  sign_in_failures: { email_hash: Buffer; failures: number; since: string; locked_until: string | null };
  files: {
    office_id: string; hash: string; name: string; mime: string; size: number; width: number | null; height: number | null;
    taken_at: string | null; location: Json<object | null>; uploaded_at: string; uploaded_by: string; shown_as: string | null; loose: Generated<boolean>; opaque: Generated<boolean>;
  };
}

/** What a command answered; kept under its key, so that a repeat gets the same. */
export interface CommandAnswer {
  readonly caseId: string;
  readonly version: number;
}
