/** The edit form → the post. What did not change keeps its ids, and with them its signatures. */
import { readFocus } from '../../core/post/crop.ts';
import { splitBlocks } from '../../core/post/split-blocks.ts';
import { allPictures, OWN_CHOICE } from '../../core/post/variant-pictures.ts';
import { NEWS } from '../../texts/ready-entries.ts';
import type { Fields } from '../fields.ts';
import { readChannels } from './channel-picker.tsx';
import type { About } from './verb-form.ts';

export function readEdit(fields: Fields, { view }: About): Record<string, unknown> {
  const before = view.state.post;
  const media = fields.all('media').map((id) => ({
    id, file: fields.text(`file.${id}`), alt: fields.text(`alt.${id}`).trim(), caption: fields.text(`caption.${id}`).trim(), credit: fields.text(`credit.${id}`).trim(), focus: readFocus(fields.text(`focus.${id}`)),
  }));
  const kept = new Set(media.map((one) => one.id));
  const shown = new Set(view.channels.map((one) => one.key));
  // A variant for a channel that is switched off is not on the form, and stays.
  const unseen = (before?.variants ?? []).filter((one) => !shown.has(one.channel)).map((one) => ({ ...one, media: one.media.filter((id) => kept.has(id)) }));
  const variants = view.channels.flatMap(({ key }) => {
    const text = fields.text(`variant.${key}`).trim();
    const chosen = fields.all(`pictures.${key}`).filter((id) => kept.has(id));
    return text === '' ? [] : [{ channel: key, text, media: choosesPictures(fields, key) ? chosen : allPictures(media) }];
  });
  const channels = readChannels(fields, view.office.calendar.zone);
  return {
    post: {
      title: fields.text('title'), summary: fields.text('summary'), category: fields.optional('category') ?? NEWS, informationKind: fields.optional('informationKind') ?? 'berkala',
      blocks: splitBlocks(fields.text('text'), before?.blocks ?? []), media, variants: [...unseen, ...variants],
    },
    // A plan that did not change is no event; the form itself knows what it began with, so that a double tap reads the same.
    channels: planText(channels) === fields.text('plan') ? undefined : channels,
    // Handed in with the same button, the remark goes with it.
    note: fields.text('lalu') === 'submit' ? '' : fields.text('note'),
  };
}

/** Does this channel show pictures of its own choice? Without a word about it, it shows what the text shows. */
export function choosesPictures(fields: Fields, channel: string): boolean {
  return fields.has(`show.${channel}`) ? fields.text(`show.${channel}`) === OWN_CHOICE : fields.has(`pictures.${channel}`);
}

type Planned = readonly { readonly channel: string; readonly from?: string | undefined; readonly until?: string | undefined }[];

export function planText(plan: Planned): string {
  const minute = (at: string | undefined) => (at === undefined ? '' : at.slice(0, 16));
  return plan.map((one) => `${one.channel} ${minute(one.from)} ${minute(one.until)}`).toSorted().join('; ');
}
