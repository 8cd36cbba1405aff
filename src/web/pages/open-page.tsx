/** Buka berkas baru. */
import { openCase } from '../../actions/open-case.ts';
import { error } from '../../core/issue.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { correctedCase } from '../../queries/corrected-case.ts';
import { openableSops } from '../../queries/openable-sops.ts';
import { officeSettings } from '../../queries/settings.ts';
import { caseListWords as words } from '../../texts/case-list-words.ts';
import { correctionWords } from '../../texts/correction-words.ts';
import { moveWords } from '../../texts/move-words.ts';
import { answerForm, refusedForm } from '../answer-form.ts';
import { Button } from '../components/button.tsx';
import { CorrectedText } from '../components/corrected-text.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Form } from '../components/form.tsx';
import { Layout } from '../components/layout.tsx';
import { Problems } from '../components/notice.tsx';
import { freshForm, type FormState } from '../form-state.ts';
import { fillOpen, OpenFields, readOpen } from '../forms/open.tsx';
import { keepInOffice } from '../read-form.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { formKey } from './move-page.tsx';

export const openPage: Page = (equipment) => async (c) => {
  const sops = await mySops(equipment, c);
  const chosen = c.req.query('sop') ?? (sops.length === 1 ? sops[0]!.sopId : '');
  const corrected = await findCorrected(equipment, c, c.req.query('ralat') ?? '');
  const empty = fillOpen(chosen, corrected?.id ?? '');
  return show(equipment, c, freshForm(corrected ? empty.with('title', correctionWords.title(corrected.title).slice(0, 300)) : empty), 200);
};

export const sendOpen: Page = (equipment) => (c) => answerForm(c, {
  keep: keepInOffice(equipment, identityOf(c)),
  async act(fields) {
    const sopId = fields.text('sop');
    if (sopId === '') return refusedForm(error('sop.unknown', 'sop'));
    const months = fields.has('period') ? ((await mySops(equipment, c)).find((one) => one.sopId === sopId)?.periodMonths ?? null) : null;
    return openCase(equipment.context, identityOf(c), { sopId, payload: readOpen(fields, months), key: formKey(fields) });
  },
  show: (form, status) => show(equipment, c, form, status),
  next: ({ caseId }) => officePath(c, `/berkas/${caseId}?beres=open`),
});

async function findCorrected(equipment: Equipment, c: WebContext, caseId: string) {
  return caseId === '' ? undefined : correctedCase(equipment.context.db, identityOf(c).officeId, caseId);
}

async function mySops(equipment: Equipment, c: WebContext) {
  const { context } = equipment;
  const { officeId, personId } = identityOf(c);
  return (await openableSops(context.db, context.versions, officeId, personId, context.now())).sops;
}

async function show(equipment: Equipment, c: WebContext, form: FormState, status: number): Promise<Response> {
  const [sops, corrected, settings] = await Promise.all([mySops(equipment, c), findCorrected(equipment, c, form.fields.text('corrects')), officeSettings(equipment.context.db, identityOf(c).officeId)]);
  return sendPage(c, (
    <Layout title={moveWords.open.title} person={visitorOf(c).name} office={c.get('office')} section="cases" scripts={['uploads']}>
      <h1>{form.fields.text('corrects') === '' ? words.open : words.openCorrection}</h1>
      {corrected && settings && <CorrectedText corrected={corrected} office={officePath(c)} zone={settings.calendar.zone} hint={correctionWords.hint} />}
      {sops.length === 0 ? (
        <EmptyState title={words.noSop}><p>{words.noSopHint}</p></EmptyState>
      ) : (
        <Form action={officePath(c, '/berkas/baru')} form={form} label={moveWords.open.title}>
          <Problems issues={form.issues} />
          <OpenFields form={form} sops={sops} />
          <div class="actions"><Button>{moveWords.open.button}</Button></div>
        </Form>
      )}
    </Layout>
  ), { status });
}
