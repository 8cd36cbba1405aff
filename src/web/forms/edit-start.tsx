/** Above the edit form: who else is at it, what is unsaved, which version this is, and what an empty draft may begin with. */
import { changedParts } from '../../core/post/parts.ts';
import { sameDraft, type DraftFields } from '../../core/post/draft.ts';
import type { Post } from '../../core/post/post.ts';
import { voidedBy } from '../../core/case/signatures.ts';
import { editorWords as words } from '../../texts/editor-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { channelName } from '../case-names.ts';
import { Difference } from '../components/difference.tsx';
import { Notice } from '../components/notice.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import { postAt, postVersions } from '../post-versions.ts';
import { isEmpty } from './fill-edit.ts';
import { readEdit } from './read-edit.ts';
import type { About, BodyProps } from './verb-form.ts';

export function EditStart({ form, about }: BodyProps) {
  const { writers } = about.material.writing;
  const fresh = !form.fields.has('kunci');
  return (
    <>
      <div data-writers role="status">{writers.length > 0 && <p class="notice bare">{words.writing(writers)}</p>}</div>
      {fresh && <Joined about={about} />}
      {fresh && <OldVersion about={about} />}
      <div data-offer>{fresh && <DraftOffer form={form} about={about} />}</div>
      {about.query['draf'] !== undefined && fresh && <Notice tone="good"><p>{words.restored}</p></Notice>}
      <Templates about={about} />
    </>
  );
}

function DraftOffer({ form, about }: BodyProps) {
  const { draft } = about.material.writing;
  if (!draft || about.query['draf'] !== undefined || sameDraft(draft.fields, shown(form))) return null;
  const { view } = about;
  return (
    <Notice tone="warn" title={`${words.unsaved(formatInstant(draft.savedAt, view.office.calendar.zone))}.`}>
      <details><summary>{words.difference}</summary><Difference before={view.state.post} after={typedPost(draft.fields, about)} office={about.office} channelName={(key) => channelName(view, key)} /></details>
      <p class="actions">
        <a class="button plain" href={`${about.path}/naskah?draf=pulihkan`}>{words.restore}</a>
        <button class="button quiet" formaction={`${about.path}/naskah/buang-draf`} formnovalidate>{words.discard}</button>
      </p>
    </Notice>
  );
}

/** A draft read as the form would read it; it is shown, never saved, so it need not be complete. */
function typedPost(fields: DraftFields, about: About): Post {
  return readEdit(Fields.of(fields), about)['post'] as Post;
}

/** The fields of the form as a draft of it would hold them. */
function shown(form: FormState): DraftFields {
  const values = Map.groupBy(form.fields.entries.filter(([name]) => name !== 'plan' && name !== 'base'), ([name]) => name);
  return Object.fromEntries([...values].map(([name, entries]) => [name, entries.map(([, value]) => value)]));
}

function OldVersion({ about }: { about: About }) {
  const { view, query } = about;
  const asked = postVersions(view.events).find((one) => String(one.version) === query['versi']);
  if (!asked) return null;
  const voided = voidedBy(view.state, changedParts(view.state.hashes, asked.event.data.hashes));
  return (
    <Notice tone="warn" title={words.oldVersion(formatInstant(asked.event.at, view.office.calendar.zone), asked.event.by.name)}>
      <p>{voided.length === 0 ? words.voidsNothing : words.voids([...new Set(voided.map((one) => one.name))].join(', '))}</p>
      <details><summary>{words.differenceFromNow}</summary><Difference before={view.state.post} after={asked.event.data.post} office={about.office} channelName={(key) => channelName(view, key)} /></details>
    </Notice>
  );
}

/** After two people's changes went together by themselves: said, and shown, before it is handed in. */
function Joined({ about }: { about: About }) {
  const { view, query } = about;
  const seen = /^\d{1,9}$/.test(query['gabung'] ?? '') ? Number(query['gabung']) : 0;
  if (seen < 1 || seen >= view.state.version) return null;
  const others = postVersions(view.events).filter((one) => one.version > seen).slice(0, -1);
  const names = words.together([...new Set(others.map((one) => one.event.by.name))]);
  const last = others.at(-1);
  if (!last) return null;
  return (
    <Notice tone="good" title={words.joined(names)}>
      <p>{words.joinedHint}</p>
      <details open><summary>{words.changesOf(names)}</summary><Difference before={postAt(view.events, seen)} after={last.event.data.post} office={about.office} channelName={(key) => channelName(view, key)} /></details>
    </Notice>
  );
}

function Templates({ about }: { about: About }) {
  const { templates } = about.material.writing;
  if (templates.length === 0) return null;
  const empty = isEmpty(about) && about.query['pola'] === undefined;
  return (
    <details class="patterns no-print" open={empty} data-patterns hidden={!empty}>
      <summary>{words.templates}</summary>
      <p class="hint">{words.templatesHint}</p>
      <ul class="pattern-list" lang="id">
        {templates.map((one) => (
          <li>
            <a class="button plain small" href={`${about.path}/naskah?pola=${one.key}`} data-pattern={one.key}>{one.name}</a>
            <template data-category={one.category} data-kind={one.informationKind}>{one.text}</template>
          </li>
        ))}
      </ul>
    </details>
  );
}
