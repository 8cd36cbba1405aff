/** Fetches what sends files in pieces, for the pages that have a field for files; the others carry on with these few lines. */
import './page/page-language.ts';
import { forgetHandedIn } from './uploads/kept-uploads.ts';

if (new URLSearchParams(location.search).has('beres')) void forgetHandedIn(location.pathname);
if (location.pathname.startsWith('/o/') && document.querySelector('kentongan-uploads')) void import('./uploads/upload-field.ts');
