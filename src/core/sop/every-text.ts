/** Every sentence of a definition with its place, for rules that look everywhere. */
import { performerName, type SopDefinition } from './definition.ts';

export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

const TEXTS = ['title', 'agency', 'government', 'number', 'enactedBy', 'total'] as const;
const LISTS = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'recordKeeping', 'footer', 'doubts'] as const;
const CELLS = ['activity', 'time', 'remark'] as const;
const CELL_LISTS = ['requirements', 'output', 'doubts'] as const;

export function everyText(definition: SopDefinition): readonly PlacedText[] {
  return [
    ...TEXTS.flatMap((field) => placed(field, definition[field])),
    ...LISTS.flatMap((field) => listed(field, definition[field])),
    ...Object.entries(definition.performers).flatMap(([key, performer]) => placed(`performers.${key}`, performerName(performer))),
    ...definition.steps.flatMap((step) => [
      ...CELLS.flatMap((field) => placed(`steps.${step.id}.${field}`, step[field])),
      ...CELL_LISTS.flatMap((field) => listed(`steps.${step.id}.${field}`, step[field])),
    ]),
  ];
}

function placed(place: string, text: string | undefined): PlacedText[] {
  return text === undefined ? [] : [{ place, text }];
}

function listed(place: string, lines: readonly string[] | undefined): PlacedText[] {
  return (lines ?? []).map((text, index) => ({ place: `${place}.${index + 1}`, text }));
}
