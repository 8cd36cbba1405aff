/** Files the ended cases that an earlier version of the program left without a record, each once. */
import { actOnCase } from './act-on-case.ts';
import { usualCode } from './carry-out.ts';
import type { Context } from './context.ts';

const AT_ONCE = 1000;

/** How many were filed. One that cannot be filed is reported at the end and stands in the way of none of the others. */
export async function fileLeftOut(context: Context): Promise<number> {
  const left = await context.db.selectFrom('unfiled_cases').innerJoin('offices', 'offices.id', 'unfiled_cases.office_id')
    .select(['case_id', 'office_id', 'settings']).orderBy('case_id').limit(AT_ONCE).execute();
  const failures: unknown[] = [];
  for (const { case_id: caseId, office_id: officeId, settings } of left) {
    try {
      await fileOne(context, officeId, caseId, usualCode(settings));
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} ended cases are not filed`);
  return left.length;
}

async function fileOne(context: Context, officeId: string, caseId: string, classificationCode: string): Promise<void> {
  const command = { caseId, type: 'archive', payload: { classificationCode }, key: `filing:${caseId}`, seen: -1 } as const;
  const outcome = await actOnCase(context, { kind: 'system', officeId }, command);
  if (!outcome.ok) throw new Error(`case ${caseId}: ${outcome.issues.map((issue) => issue.code).join(', ')}`);
  await context.db.deleteFrom('unfiled_cases').where('office_id', '=', officeId).where('case_id', '=', caseId).execute();
}
