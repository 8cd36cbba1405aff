/** After signing out: what was typed and what was being sent leaves the device, which in an office is often shared. */
import { forgetAllDrafts } from './editor/device-drafts.ts';
import { forgetAllUploads } from './uploads/kept-uploads.ts';

void forgetAllDrafts().catch(() => undefined);
void forgetAllUploads();
