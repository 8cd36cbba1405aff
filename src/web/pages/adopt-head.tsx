/** The head of an SOP that an office makes its own: asked for in plain fields, written into the file that is adopted. */
import { error, type Issue } from '../../core/issue.ts';
import type { SopDefinition } from '../../core/sop/definition.ts';
import { checkBorrowedHead, OWN_HEAD, type SopHead } from '../../core/sop/sop-head.ts';
import type { Equipment } from '../../doors/equipment.ts';
import type { officeSettings } from '../../queries/settings.ts';
import { sopWords } from '../../texts/sop-words.ts';
import { Choices, TextArea, TextField } from '../components/field.tsx';
import type { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';

export type Office = Awaited<ReturnType<typeof officeSettings>>;

/** Whether the form has asked for the head already; a file that was uploaded since brings its own. */
export function hasHead(fields: Fields): boolean {
  return fields.has('head.state') && fields.optional('file') === undefined;
}

/** A sample has no head, one that was copied has somebody else's, and one on trial waits for its own. */
export function asksForHead(equipment: Equipment, fields: Fields, definition: SopDefinition, office: Office): boolean {
  const fromSample = fields.has('contoh') && fields.optional('file') === undefined;
  return hasHead(fields) || fromSample || definition.trial === true || isBorrowed(equipment, definition, office);
}

function isBorrowed(equipment: Equipment, definition: SopDefinition, office: Office): boolean {
  return checkBorrowedHead(definition, equipment.sampleSops().map((one) => one.definition), [office?.name ?? '', office?.settings.agency ?? '']).length > 0;
}

/** What stands in the fields at first: what the file says, unless it is somebody else's; what the office's settings say. */
export function suggestedHead(equipment: Equipment, definition: SopDefinition, office: Office, replaces: boolean): Readonly<Record<string, string>> {
  const own: Partial<SopDefinition> = isBorrowed(equipment, definition, office) ? {} : definition;
  return {
    'head.state': definition.trial === true && replaces ? 'sah' : 'uji',
    'head.agency': own.agency ?? (office?.settings.agency || office?.name) ?? '', 'head.government': own.government ?? office?.settings.government ?? '',
    'head.number': own.number ?? '', 'head.enactedBy': own.enactedBy ?? '', 'head.created': own.created ?? '', 'head.revised': own.revised ?? '', 'head.effective': own.effective ?? '',
    'head.legalBasis': (definition.legalBasis ?? []).join('\n'),
  };
}

/** What enacting brings is not read while the office says that the SOP is on trial, whatever stands in the fields. */
export function readHead(fields: Fields): { readonly head: SopHead; readonly issues: readonly Issue[] } {
  const labels = sopWords.head;
  const text = (key: string) => fields.optional(`head.${key}`);
  const missing = (key: 'agency' | 'number' | 'enactedBy' | 'effective') => (text(key) === undefined ? [error(key === 'agency' ? 'adoption.agency-missing' : 'adoption.head-missing', `head.${key}`, { label: labels[key] })] : []);
  const [agency, government] = [text('agency'), text('government')];
  const both = { ...(agency && { agency }), ...(government && { government }), legalBasis: [...fields.lines('head.legalBasis')] };
  if (fields.text('head.state') !== 'sah') return { head: { ...both, trial: true }, issues: missing('agency') };
  const enacted = Object.fromEntries((['number', 'enactedBy', 'created', 'revised', 'effective'] as const).flatMap((key) => (text(key) === undefined ? [] : [[key, text(key)]])));
  return { head: { ...both, ...enacted }, issues: (['agency', 'number', 'enactedBy', 'effective'] as const).flatMap(missing) };
}

/** As if the head were written already: for findings about everything else. */
export function withHead(definition: SopDefinition, head: SopHead): SopDefinition {
  const rest = Object.fromEntries(Object.entries(definition).filter(([key]) => !(OWN_HEAD as readonly string[]).includes(key))) as SopDefinition;
  return { ...rest, ...head };
}

/** A finding about what these fields ask for anyway. */
export function isAboutHead(finding: Issue): boolean {
  return finding.code === 'sop.not-enacted' || (OWN_HEAD as readonly string[]).includes(finding.place);
}

export function HeadFields({ form, replaces }: { form: FormState; replaces: boolean }) {
  const words = sopWords.head;
  const places = (key: string) => ({ name: `head.${key}`, places: [key, `head.${key}`] });
  return (
    <section class="form-part sop-head">
      <h2>{replaces ? words.titleEnacting : words.title}</h2>
      <p class="hint">{words.says}</p>
      <TextField form={form} {...places('agency')} label={words.agency} required maxlength={300} />
      <TextField form={form} {...places('government')} label={words.government} maxlength={300} />
      <Choices form={form} name="head.state" label={words.state} required options={[{ value: 'uji', label: words.trial, hint: words.trialHint }, { value: 'sah', label: words.enacted, hint: words.enactedHint }]} />
      <div class="if-enacted">
        <TextField form={form} {...places('number')} label={words.number} hint={words.numberHint} required orElse maxlength={200} />
        <TextField form={form} {...places('enactedBy')} label={words.enactedBy} hint={words.enactedByHint} required orElse maxlength={300} />
        <div class="dates">
          <TextField form={form} {...places('created')} label={words.created} type="date" />
          <TextField form={form} {...places('revised')} label={words.revised} type="date" />
          <TextField form={form} {...places('effective')} label={words.effective} type="date" required orElse />
        </div>
      </div>
      <TextArea form={form} {...places('legalBasis')} label={words.legalBasis} hint={words.legalBasisHint} rows={6} />
    </section>
  );
}
