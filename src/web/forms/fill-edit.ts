/** What stands in the edit form before anybody typed: the post, a version of it, an unsaved draft, or a template. */
import { writeFocus } from '../../core/post/crop.ts';
import { joinBlocks } from '../../core/post/split-blocks.ts';
import type { Post } from '../../core/post/post.ts';
import { followsPictures, OWN_CHOICE } from '../../core/post/variant-pictures.ts';
import { NEWS } from '../../texts/ready-entries.ts';
import { Fields } from '../fields.ts';
import { postVersions } from '../post-versions.ts';
import { fillChannels } from './channel-picker.tsx';
import { planText } from './read-edit.ts';
import type { About } from './verb-form.ts';

/** `base` tells the form which version of the case it began with, where that is not the present one. */
export function fillEdit(about: About): Fields {
  const { view, query, material: { writing } } = about;
  const { post, title } = view.state;
  const asked = query['versi'] === undefined ? undefined : postVersions(view.events).find((one) => String(one.version) === query['versi']);
  if (query['draf'] !== undefined && writing.draft) {
    return Fields.of({ ...writing.draft.fields, plan: planText(view.state.channels), base: String(writing.draft.base) });
  }
  const template = isEmpty(about) ? writing.templates.find((one) => one.key === query['pola']) : undefined;
  if (template) return Fields.of({ ...postRecord(null, title), ...planRecord(about), category: template.category, informationKind: template.informationKind, text: template.text.trim() });
  return Fields.of({ ...postRecord(asked?.event.data.post ?? post, title), ...planRecord(about) });
}

/** A template goes only where nothing has been written. */
export function isEmpty({ view }: Pick<About, 'view'>): boolean {
  return joinBlocks(view.state.post?.blocks ?? []).trim() === '';
}

type Values = Record<string, string | readonly string[]>;

/** A post as the fields of the form. */
export function postRecord(post: Post | null, title: string): Values {
  const media = post?.media ?? [];
  return {
    title: post?.title ?? title, summary: post?.summary ?? '', category: post?.category ?? NEWS, informationKind: post?.informationKind ?? 'berkala', text: joinBlocks(post?.blocks ?? []),
    media: media.map((one) => one.id),
    ...Object.fromEntries(media.flatMap((one) => [[`file.${one.id}`, one.file], [`alt.${one.id}`, one.alt], [`caption.${one.id}`, one.caption], [`credit.${one.id}`, one.credit], [`focus.${one.id}`, writeFocus(one.focus)]])),
    ...Object.fromEntries((post?.variants ?? []).flatMap((one) => [
      [`variant.${one.channel}`, one.text], [`pictures.${one.channel}`, one.media], [`show.${one.channel}`, followsPictures(one, media) ? '' : OWN_CHOICE],
    ])),
  };
}

function planRecord({ view }: About): Values {
  const { channels } = view.state;
  return { ...fillChannels(channels, view.office.calendar.zone), plan: planText(channels) } as Values;
}
