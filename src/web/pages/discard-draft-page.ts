/** "Buang": the unsaved text goes, and the form stands again as the office has it. */
import { discardDraft } from '../../actions/discard-draft.ts';
import { loadCase } from '../case-about.ts';
import { ownMove } from '../case-work.ts';
import { seeOther } from '../respond.tsx';
import { identityOf, officePath, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const sendDiscardDraft: Page = (equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  if (!view) return missing(c);
  await discardDraft(equipment.context, identityOf(c), view.id);
  return seeOther(c, officePath(c, `/berkas/${view.id}${ownMove(view)?.type === 'edit' ? '#langkah' : '/naskah'}`));
};
