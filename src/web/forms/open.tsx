/** A new case: which SOP, what it is about, how urgent, how open. */
import { SecurityLevel, Urgency } from '../../core/case/command.ts';
import { periodOn, readPeriod, type PeriodMonths } from '../../core/evaluation/period.ts';
import type { OpenableSop } from '../../queries/openable-sops.ts';
import { securityWords, urgencyWords } from '../../texts/choice-words.ts';
import { fieldWords } from '../../texts/field-words.ts';
import { intakeWords as words } from '../../texts/intake-words.ts';
import { Choices, FileField, Select, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import { issuesAt, type FormState } from '../form-state.ts';

export function fillOpen(sopId: string, corrects: string): Fields {
  return Fields.of({ sop: sopId, urgency: 'biasa', securityLevel: 'biasa', corrects });
}

/** @param months how long the chosen SOP's periods are: any month of one names it */
export function readOpen(fields: Fields, months: PeriodMonths | null): Record<string, unknown> {
  const month = fields.optional('period');
  return {
    title: fields.text('title'), urgency: fields.optional('urgency'), securityLevel: fields.optional('securityLevel'), eventDate: fields.optional('eventDate'),
    note: fields.text('note'), files: fields.files('files', 'material'), corrects: fields.optional('corrects'), period: month !== undefined && months !== null && readPeriod(month)?.months === 1 ? periodOn(`${month}-01`, months).key : month,
  };
}

export function OpenFields({ form, sops }: { form: FormState; sops: readonly OpenableSop[] }) {
  const periodic = sops.some((sop) => sop.periodMonths !== null);
  return (
    <>
      <Choices form={form} name="sop" label="SOP" required options={sops.map((sop) => ({ value: sop.sopId, label: sop.title, hint: sop.takesCases ? undefined : words.onlyPeriods }))} />
      <TextField form={form} name="title" label={words.caseTitle} hint={words.caseTitleHint} required maxlength={300} />
      <Choices form={form} name="urgency" label={fieldWords.urgency} required inline options={Urgency.options.map((value) => ({ value, label: urgencyWords[value] }))} />
      <Select form={form} name="securityLevel" label={fieldWords.securityLevel} hint={words.securityHint} required options={SecurityLevel.options.map((value) => ({ value, label: securityWords[value] }))} />
      <TextArea form={form} name="note" label={fieldWords.note} />
      <FileField form={form} name="files" label={words.material} hint={words.materialHint} />
      <details open={['eventDate', 'period'].some((name) => form.fields.optional(name) !== undefined || issuesAt(form.issues, [name]).length > 0)}>
        <summary>{periodic ? words.dayOrPeriod : fieldWords.eventDate}</summary>
        <TextField form={form} name="eventDate" label={fieldWords.eventDate} type="date" hint={words.eventDateHint} search />
        {periodic && <TextField form={form} name="period" label={words.period} type="month" hint={words.periodHint} />}
      </details>
      {form.fields.has('corrects') && form.fields.text('corrects') !== '' && <input type="hidden" name="corrects" value={form.fields.text('corrects')} />}
    </>
  );
}
