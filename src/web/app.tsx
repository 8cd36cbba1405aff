/** The office's plain pages: a table of contents. Every page works without a script. */
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { compress } from 'hono/compress';
import { findDeskOffice } from '../queries/desk-office.ts';
import { answerFault } from '../doors/answer-fault.ts';
import type { Equipment } from '../doors/equipment.ts';
import { serveBrowserAssets, serveWorker } from '../doors/browser-assets.ts';
import { identify } from '../doors/identify.ts';
import { LANGUAGE_COOKIE, speak } from '../doors/language.ts';
import { MultipartFault } from '../doors/multipart.ts';
import { isOwnForm } from '../doors/same-origin.ts';
import { serveStylesheet } from './assets.ts';
import { Fields } from './fields.ts';
import { accountPage, sendAccount } from './pages/account-page.tsx';
import { adoptPage, sendAdopt } from './pages/adopt-page.tsx';
import { calendarFeedPage } from './pages/calendar-feed-page.ts';
import { calendarViewPage } from './pages/calendar-page.tsx';
import { caseListPage } from './pages/case-list-page.tsx';
import { casePage } from './pages/case-page.tsx';
import { sendAcknowledgements } from './pages/acknowledge-page.tsx';
import { comparePage } from './pages/compare-page.tsx';
import { deskPage } from './pages/desk-page.tsx';
import { deskStream } from './pages/desk-stream.ts';
import { dispositionPage } from './pages/disposition-page.tsx';
import { failed, foreign, missing, tooLarge } from './pages/error-pages.tsx';
import { croppedPage, filePage, publicFilmPage, smallPage, thumbnailPage } from './pages/file-page.ts';
import { evaluationListPage } from './pages/evaluation-list-page.tsx';
import { evaluationPage, sendEvaluation } from './pages/evaluation-page.tsx';
import { firstPasswordPage, firstPasswordPath, sendFirstPassword } from './pages/first-password-page.tsx';
import { firstRunPage, sendFirstRun } from './pages/first-run-page.tsx';
import { sendDiscardDraft } from './pages/discard-draft-page.ts';
import { frontPage } from './pages/front-page.tsx';
import { galleryPage } from './pages/gallery-page.tsx';
import { historyPage } from './pages/history-page.tsx';
import { sendLanguage } from './pages/language-page.ts';
import { ledgerCsv, ledgerPage } from './pages/ledger-page.tsx';
import { manifestPage } from './pages/manifest-page.ts';
import { sendMove, showMove } from './pages/move-page.tsx';
import { noticePreferencesPage, sendNoticePreferences } from './pages/notice-preferences-page.tsx';
import { noticesPage, openNotice, sendNotices } from './pages/notices-page.tsx';
import { openPage, sendOpen } from './pages/open-page.tsx';
import { previewArticlePage, previewSlidePage } from './pages/preview-page.ts';
import { lookUpPage, receiptPage } from './pages/receipt-pages.tsx';
import { registerPage } from './pages/register-page.tsx';
import { reportPage } from './pages/report-page.tsx';
import { retentionPage } from './pages/retention-page.tsx';
import { requestPage, sendRequest } from './pages/request-page.tsx';
import { searchPage } from './pages/search-page.tsx';
import { sessionEnded } from './pages/session-ended-page.tsx';
import { calendarPage, sendCalendar } from './pages/settings/calendar-settings.tsx';
import { channelsPage, sendChannels } from './pages/settings/channel-settings.tsx';
import { classificationsCsv, classificationsPage, sendClassifications } from './pages/settings/classification-settings.tsx';
import { mandatesPage, sendMandates } from './pages/settings/mandate-settings.tsx';
import { mailSettingsPage, sendMailSettings } from './pages/settings/mail-settings.tsx';
import { officeSettingsPage, sendOfficeSettings } from './pages/settings/office-settings.tsx';
import { outboxPage, sendOutbox } from './pages/settings/outbox-page.tsx';
import { peoplePage, sendPeople } from './pages/settings/people-settings.tsx';
import { postsPage, sendPosts } from './pages/settings/post-settings.tsx';
import { screensPage, sendScreens } from './pages/settings/screen-settings.tsx';
import { settingsLogPage } from './pages/settings/settings-log-page.tsx';
import { sendTokens, tokensPage } from './pages/settings/token-settings.tsx';
import { identityStep, sendIdentityStep } from './pages/setup/identity-step.tsx';
import { channelStep, sendChannelStep, sopStep, trialStep } from './pages/setup/last-steps.tsx';
import { peopleStep, sendPeopleStep } from './pages/setup/people-step.tsx';
import { postsStep, sendPostsStep } from './pages/setup/posts-step.tsx';
import { sendSetup, setupPage } from './pages/setup/setup-page.tsx';
import { sendNewSheet, sendSheet, sheetPage, sheetSection, sheetsPage } from './pages/settings/sheet-settings.tsx';
import { sendSiteFace, siteFacePage } from './pages/settings/site-face-settings.tsx';
import { signIn, signInPage, signOut } from './pages/sign-in-page.tsx';
import { sendRetire, sopListPage, sopPage, sopPaperPage } from './pages/sop-pages.tsx';
import { sendVerdict, verdictPage } from './pages/verdict-page.tsx';
import { uploadPage } from './pages/upload-page.ts';
import { readForm } from './read-form.ts';
import { seeOther } from './respond.tsx';
import type { Page, WebEnv } from './web-env.ts';

/** Any address of this shape, whether or not it exists. */
const OPENED_FROM_NOTICES = /^\/o\/[^/]+\/(kabar\/\d+|akun\/kabar|berkas\/[^/]+\/putusan)$/;

export function webApp(equipment: Equipment): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const get = (path: string, page: Page) => app.get(path, page(equipment));
  const post = (path: string, page: Page) => app.post(path, page(equipment));
  const both = (path: string, show: Page, send: Page) => [get(path, show), post(path, send)];
  app.use('*', compress());
  serveStylesheet(app);
  serveBrowserAssets(app as unknown as Hono);
  serveWorker(app as unknown as Hono);

  // Not what the browser prefers: in many offices it was installed in English, by somebody else.
  app.use('*', (c, next) => speak(getCookie(c, LANGUAGE_COOKIE) === 'en' ? 'en' : 'id', next));
  app.use('*', async (c, next) => {
    // No address of ours holds a NUL, which the database cannot even be asked about.
    if (/%00/.test(c.req.url)) return missing(c);
    if (!isOwnForm(c.req.raw, equipment.baseUrl)) return foreign(c);
    const visitor = await identify(equipment, c.req.raw.headers);
    // A token is for programs; pages are for people with a session.
    c.set('visitor', visitor?.scopes === null ? visitor : null);
    return next();
  });
  get('/', frontPage);
  get('/gaya', galleryPage);
  both('/masuk', signInPage, signIn);
  post('/keluar', signOut);
  post('/bahasa', sendLanguage);
  both('/mulai', firstRunPage, sendFirstRun);
  both('/s/:slug/permohonan', requestPage, sendRequest);
  get('/kalender/:file', calendarFeedPage);
  get('/permohonan', lookUpPage);
  get('/permohonan/:receipt', receiptPage);

  // Before the gate of the other pages: a program in the page asks here, and is answered in words.
  for (const path of ['/o/:slug/unggah', '/o/:slug/unggah/:upload{[0-9a-f-]+}']) app.all(path, uploadPage(equipment));
  app.use('/o/:slug/*', async (c, next) => {
    const visitor = c.get('visitor');
    if (!visitor && c.req.method === 'POST') {
      const { fields } = await readForm(c.req.raw, async () => ({ issues: [] })).catch(() => ({ fields: new Fields() }));
      return sessionEnded(c, fields);
    }
    const office = visitor ? await findDeskOffice(equipment.context.db, c.req.param('slug'), visitor.personId, equipment.context.now()) : undefined;
    // A notice was opened on a device nobody is signed in on: sign in, and straight back.
    if (!visitor && c.req.method === 'GET' && OPENED_FROM_NOTICES.test(c.req.path)) return seeOther(c, `/masuk?lanjut=${encodeURIComponent(c.req.path)}`);
    if (!office) return missing(c);
    c.set('office', office);
    const choose = firstPasswordPath(c);
    if (choose !== undefined) return seeOther(c, choose);
    return next();
  });
  app.get('/o/:slug', (c) => seeOther(c, `/o/${c.req.param('slug')}/meja`));
  const office = '/o/:slug';
  get(`${office}/manifest.webmanifest`, manifestPage);
  get(`${office}/meja`, deskPage);
  get(`${office}/meja/aliran`, deskStream);
  app.get(`${office}/meja/terima`, (c) => seeOther(c, `/o/${c.req.param('slug')}/meja`));
  post(`${office}/meja/terima`, sendAcknowledgements);
  get(`${office}/berkas`, caseListPage);
  both(`${office}/berkas/baru`, openPage, sendOpen);
  get(`${office}/berkas/:case`, casePage);
  get(`${office}/berkas/:case/disposisi/:number{[0-9]+}`, dispositionPage);
  both(`${office}/berkas/:case/putusan`, verdictPage, sendVerdict);
  get(`${office}/berkas/:case/tampil/situs/:channel/:path{.+}`, previewArticlePage);
  get(`${office}/berkas/:case/tampil/layar/:channel/:screen/:path{.*}`, previewSlidePage);
  get(`${office}/berkas/:case/naskah/riwayat`, historyPage);
  post(`${office}/berkas/:case/naskah/buang-draf`, sendDiscardDraft);
  both(`${office}/berkas/:case/:move`, showMove, sendMove);
  get(`${office}/file/:hash{[0-9a-f]+}`, filePage);
  get(`${office}/file/:hash{[0-9a-f]+}/kecil`, thumbnailPage);
  get(`${office}/file/:hash{[0-9a-f]+}/mungil/:width{(240|160|96)}`, smallPage);
  get(`${office}/file/:hash{[0-9a-f]+}/potong`, croppedPage);
  get(`${office}/file/:hash{[0-9a-f]+}/tayang`, publicFilmPage);
  get(`${office}/kalender`, calendarViewPage);
  get(`${office}/cari`, searchPage);
  get(`${office}/sop`, sopListPage);
  both(`${office}/sop/baru`, adoptPage, sendAdopt);
  get(`${office}/sop/:sop`, sopPage);
  get(`${office}/sop/:sop/cetak`, sopPaperPage);
  get(`${office}/sop/:sop/banding`, comparePage);
  post(`${office}/sop/:sop/cabut`, sendRetire);
  both(`${office}/mulai`, setupPage, sendSetup);
  both(`${office}/mulai/identitas`, identityStep, sendIdentityStep);
  both(`${office}/mulai/pegawai`, peopleStep, sendPeopleStep);
  both(`${office}/mulai/jabatan`, postsStep, sendPostsStep);
  get(`${office}/mulai/sop`, sopStep);
  both(`${office}/mulai/kanal`, channelStep, sendChannelStep);
  get(`${office}/mulai/coba`, trialStep);
  get(`${office}/evaluasi`, evaluationListPage);
  get(`${office}/evaluasi/laporan`, reportPage);
  both(`${office}/evaluasi/:sop/:period{[0-9]{4}-[0-9]{2}}`, evaluationPage, sendEvaluation);
  get(`${office}/register`, registerPage);
  get(`${office}/register/retensi`, retentionPage);
  get(`${office}/register/:name`, registerPage);
  get(`${office}/tayangan`, ledgerPage);
  get(`${office}/tayangan.csv`, ledgerCsv);
  both(`${office}/akun`, accountPage, sendAccount);
  both(`${office}/akun/sandi`, firstPasswordPage, sendFirstPassword);
  both(`${office}/akun/kabar`, noticePreferencesPage, sendNoticePreferences);
  both(`${office}/kabar`, noticesPage, sendNotices);
  get(`${office}/kabar/:id{[0-9]+}`, openNotice);
  app.get(`${office}/pengaturan`, (c) => seeOther(c, `/o/${c.req.param('slug')}/pengaturan/kantor`));
  both(`${office}/pengaturan/kantor`, officeSettingsPage, sendOfficeSettings);
  both(`${office}/pengaturan/situs`, siteFacePage, sendSiteFace);
  for (const kind of ['page', 'service'] as const) {
    const path = `${office}/pengaturan/${sheetSection(kind)}`;
    both(path, sheetsPage(kind), sendNewSheet(kind));
    both(`${path}/:sheet`, sheetPage(kind), sendSheet(kind));
  }
  both(`${office}/pengaturan/pegawai`, peoplePage, sendPeople);
  both(`${office}/pengaturan/jabatan`, postsPage, sendPosts);
  both(`${office}/pengaturan/mandat`, mandatesPage, sendMandates);
  both(`${office}/pengaturan/kanal`, channelsPage, sendChannels);
  both(`${office}/pengaturan/layar`, screensPage, sendScreens);
  both(`${office}/pengaturan/kalender`, calendarPage, sendCalendar);
  both(`${office}/pengaturan/klasifikasi`, classificationsPage, sendClassifications);
  both(`${office}/pengaturan/surat`, mailSettingsPage, sendMailSettings);
  both(`${office}/pengaturan/surat-keluar`, outboxPage, sendOutbox);
  get(`${office}/pengaturan/klasifikasi.csv`, classificationsCsv);
  both(`${office}/pengaturan/token`, tokensPage, sendTokens);
  get(`${office}/pengaturan/catatan`, settingsLogPage);

  // A route and not `notFound`, which a program that mounts this door would not ask.
  app.all('*', (c) => missing(c));
  app.onError((failure, c) => (failure instanceof MultipartFault ? tooLarge(c) : failed(c, answerFault(failure, equipment.report(failure, `web ${c.req.method} ${c.req.routePath}`)))));
  return app;
}
