/** Fetches what sends files in pieces, for the pages that have a field for files; and forgets on the device what the office has confirmed. */
import './page/page-language.ts';
import { forgetSentDrafts } from './editor/device-drafts.ts';
import { forgetHandedIn } from './uploads/kept-uploads.ts';

const done = new URLSearchParams(location.search).get('beres');
// Before the field looks for what it had: the next form of this case may be of the same kind, as for the next item of the minutes.
const forgotten = done === null ? Promise.resolve() : forgetHandedIn(location.pathname);
if (done === 'edit' || done === 'submit') void forgetSentDrafts(/[^/]*$/.exec(location.pathname)?.[0] ?? '').catch(() => undefined);
if (location.pathname.startsWith('/o/') && document.querySelector('kentongan-uploads')) void forgotten.then(() => import('./uploads/upload-field.ts'));
