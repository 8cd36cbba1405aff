/** One item of the minutes, closed with what was done and its proof. */
import { heldFor, waitingFollowUps } from '../../core/case/follow-ups.ts';
import { may } from '../../core/case/may.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { meetingWords as words } from '../../texts/meeting-words.ts';
import { Choices, FileField, TextArea } from '../components/field.tsx';
import { Hidden } from '../components/form.tsx';
import { Fields } from '../fields.ts';
import { issuesAt } from '../form-state.ts';
import { isItemLate, wordItemDue } from '../item-due.ts';
import type { About, BodyProps, VerbForm } from './verb-form.ts';

export const closeFollowUpForm: VerbForm = {
  type: 'closeFollowUp',
  path: 'tindak-lanjut',
  scripts: ['uploads'],
  fill: (about) => Fields.of({ item: first(about) }),
  read: (fields) => ({ item: fields.text('item'), result: fields.text('result'), proof: fields.files('proof', 'proof') }),
  Body: ({ form, about }) => (
    <>
      <Item form={form} about={about} />
      <TextArea form={form} name="result" label={words.whatWasDone} required />
      <FileField form={form} name="proof" label={fieldWords.proof} hint={words.proofHint} required />
    </>
  ),
};

/** Where only one may be closed there is nothing to choose. */
function Item({ form, about }: BodyProps) {
  const items = mine(about);
  const only = items.length === 1 && issuesAt(form.issues, ['item']).length === 0 ? items[0] : undefined;
  if (only) return <><Hidden name="item" value={only.id} /><p><b dir="auto" lang="id">{only.text}</b> <span class="quiet-text">{noteOf(only, about)}</span></p></>;
  return <Choices form={form} name="item" label={fieldWords.item} required lang="id" options={items.map((one) => ({ value: one.id, label: one.text, hint: noteOf(one, about) }))} />;
}

/** The item the address names, else the reader's own, else one that is given to no post. */
function first(about: About): string | undefined {
  const items = mine(about);
  return (items.find((one) => one.id === about.query['butir']) ?? items.find((one) => heldFor(about.view.actor, one)) ?? items.find((one) => one.positionId === undefined) ?? items[0])?.id;
}

/** Items the reader may close. */
function mine({ view }: About) {
  const { machine } = view.version;
  return waitingFollowUps(machine, view.state).filter((one) => may(machine, view.state, view.actor, 'closeFollowUp', [], { item: one.id }).length === 0);
}

/** Who does it, until when, and whether that day is over. */
function noteOf({ by, due }: { readonly by?: string; readonly due?: string }, { view: { office: { calendar } }, now }: About) {
  if (!by && !due) return undefined;
  return <>{by}{by && due && ', '}{due && words.dueBy(wordItemDue(due, calendar))}{due && isItemLate(due, calendar, now) && <b class="late"> {words.over}</b>}</>;
}
