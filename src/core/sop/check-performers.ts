/**
 * Columns against text. The regulation wants activities without a subject; real sheets name one anyway,
 * and then the name and the column may disagree: the office has to say which of them works.
 */
import type { Issue } from '../issue.ts';
import { performerName, performersOf, type SopDefinition, type StepDefinition } from './definition.ts';
import { columnsByPost, findPosts, plainName, type ColumnsOf, type PostMention } from './find-posts.ts';
import { sopIssue } from './issue-codes.ts';
import { ownEntry } from '../own-entry.ts';

export function checkPerformers(definition: SopDefinition): Issue[] {
  const columnsOf = columnsByPost(definition);
  return [
    ...namesWithoutColumn(definition, columnsOf),
    ...columns(definition, columnsOf),
    ...definition.steps.flatMap((step) => againstColumn(definition, step, columnsOf)),
  ];
}

/** A post that works in the text of a row but has no column: nobody would get its task. */
function namesWithoutColumn(definition: SopDefinition, columnsOf: ColumnsOf): Issue[] {
  const told = new Set<string>();
  return definition.steps.flatMap((step) =>
    cellsOf(step).flatMap(({ place, text }) =>
      findPosts(text).flatMap((mention) => {
        if (mention.post.outside || told.has(mention.post.name) || columnsOf(mention).length > 0) return [];
        told.add(mention.post.name);
        return [sopIssue('sop.performer-without-column', place, { name: mention.words })];
      }),
    ),
  );
}

function cellsOf(step: StepDefinition): readonly { place: string; text: string }[] {
  const lists = (['requirements', 'output'] as const).flatMap((cell) =>
    (step[cell] ?? []).map((text, index) => ({ place: `steps.${step.id}.${cell}.${index + 1}`, text })),
  );
  const remark = step.remark === undefined ? [] : [{ place: `steps.${step.id}.remark`, text: step.remark }];
  return [{ place: `steps.${step.id}.activity`, text: step.activity }, ...lists, ...remark];
}

/** A column with no row, or one whose every row speaks of somebody else. */
function columns(definition: SopDefinition, columnsOf: ColumnsOf): Issue[] {
  return Object.entries(definition.performers).flatMap(([key, performer]) => {
    const rows = definition.steps.filter((step) => performersOf(step).includes(key));
    const place = `performers.${key}`;
    const name = performerName(performer);
    if (rows.length === 0) return [sopIssue('sop.column-unused', place, { name })];
    return rows.every((step) => foreignSubject(definition, step, columnsOf)) ? [sopIssue('sop.column-unnamed', place, { name })] : [];
  });
}

function againstColumn(definition: SopDefinition, step: StepDefinition, columnsOf: ColumnsOf): Issue[] {
  const place = `steps.${step.id}.by`;
  const column = performersOf(step).map((key) => nameOf(definition, key)).join(', ');
  const subject = foreignSubject(definition, step, columnsOf);
  if (subject) return [sopIssue('sop.text-against-column', place, { name: subject.words, column, why: 'subject' })];
  const receiver = ownReceiver(definition, step, columnsOf);
  return receiver === null ? [] : [sopIssue('sop.text-against-column', place, { name: receiver, column, why: 'passes' })];
}

/** The post that opens the sentence ("Kepala Bidang memeriksa …") when it is not one of the row's columns. */
function foreignSubject(definition: SopDefinition, step: StepDefinition, columnsOf: ColumnsOf): PostMention | null {
  const subject = findPosts(step.activity).find((mention) => mention.at === 0);
  if (!subject) return null;
  const own = performersOf(step);
  if (own.some((key) => startsWithName(step.activity, nameOf(definition, key)))) return null;
  return columnsOf(subject).some((key) => own.includes(key)) ? null : subject;
}

const PASSES =
  /\b(?:meneruskan|diteruskan|menyampaikan(?:nya)?|disampaikan|menyerahkan(?:nya)?|diserahkan|di serahkan|mengirim(?:kan)?|dikirim(?:kan)?|memberikan|diberikan|menugaskan|memerintahkan|mendisposisikan|melaporkan|mengajukan)\b[^.;]*?\bke(?:pada)?\s+/gi;
const ORDERS = /\b(?:menugaskan|memerintahkan)\s+(?!kepada\b)/gi;

/** A row whose only column hands the work to itself: the text must mean somebody else. */
function ownReceiver(definition: SopDefinition, step: StepDefinition, columnsOf: ColumnsOf): string | null {
  const [own, ...others] = performersOf(step);
  if (own === undefined || others.length > 0) return null;
  for (const pattern of [PASSES, ORDERS]) {
    for (const match of step.activity.matchAll(pattern)) {
      const rest = step.activity.slice(match.index + match[0].length);
      const name = nameOf(definition, own);
      if (startsWithName(rest, name) && !startsWithLongerName(definition, rest, name)) return name;
      const mention = findPosts(rest).find((found) => found.at === 0);
      const meant = mention ? columnsOf(mention) : [];
      // Only a post with one possible column says for sure who receives.
      if (mention && meant.length === 1 && meant[0] === own) return mention.words;
    }
  }
  return null;
}

function startsWithLongerName(definition: SopDefinition, text: string, name: string): boolean {
  return Object.values(definition.performers).some((other) => performerName(other).length > name.length && startsWithName(text, performerName(other)));
}

function startsWithName(text: string, name: string): boolean {
  const [whole, start] = [plainName(text), plainName(name)];
  return whole.startsWith(start) && !/^[a-z0-9]/.test(whole.slice(start.length));
}

function nameOf(definition: SopDefinition, key: string): string {
  const performer = ownEntry(definition.performers, key);
  return performer === undefined ? key : performerName(performer);
}
