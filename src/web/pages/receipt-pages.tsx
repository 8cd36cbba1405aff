/** Following a request by its receipt number: where it is, why it was refused, where it was shown. */
import { error } from '../../core/issue.ts';
import { CLIENT_HEADER } from '../../doors/client-address.ts';
import { rateLimit } from '../../doors/rate-limit.ts';
import { requestStatus, type RequestStatus } from '../../queries/request-status.ts';
import { statusWords } from '../../texts/choice-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { PublicationBadge, StatusBadge } from '../components/badge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice, Problems } from '../components/notice.tsx';
import { Table } from '../components/table.tsx';
import { Timeline, type Moment } from '../components/timeline.tsx';
import { Fields } from '../fields.ts';
import { freshForm, type FormState } from '../form-state.ts';
import { seeOther, sendPage } from '../respond.tsx';
import type { Page, WebContext } from '../web-env.ts';
import { tooMany } from './error-pages.tsx';

export const lookUpPage: Page = () => (c) => {
  const asked = c.req.query('nomor')?.trim().toUpperCase() ?? '';
  if (/^[A-Z0-9]{5}-?[A-Z0-9]{5}$/.test(asked)) return seeOther(c, `/permohonan/${asked.length === 10 ? `${asked.slice(0, 5)}-${asked.slice(5)}` : asked}`);
  return ask(c, freshForm(Fields.of({ nomor: asked }), asked === '' ? [] : [error('request.receipt-unknown', 'nomor')]), asked === '' ? 200 : 404);
};

export const receiptPage: Page = (equipment) => {
  const perMinute = rateLimit(60, 60);
  return async (c) => {
    if (perMinute.hit(c.req.header(CLIENT_HEADER) ?? 'unknown') > 0) return tooMany(c);
    const receipt = c.req.param('receipt') ?? '';
    const status = await requestStatus(equipment.context.db, equipment.context.versions, receipt);
    if (!status) return ask(c, freshForm(Fields.of({ nomor: receipt }), [error('request.receipt-unknown', 'nomor')]), 404);
    return sendPage(c, <Status status={status} fresh={c.req.query('baru') !== undefined} />);
  };
};

function ask(c: WebContext, form: FormState, status: number): Promise<Response> {
  return sendPage(c, (
    <Layout title="Lacak permohonan">
      <div class="narrow">
        <h1>Lacak permohonan</h1>
        <form class="form panel" method="get" action="/permohonan">
          <Problems issues={form.issues} title="Tidak ditemukan" />
          <TextField form={form} name="nomor" label="Nomor tanda terima" hint="Sepuluh huruf dan angka, misalnya K7M2P-9XQ4R." required autocomplete="off" />
          <div class="actions"><Button>Lacak</Button></div>
        </form>
      </div>
    </Layout>
  ), { status });
}

function Status({ status, fresh }: { status: RequestStatus; fresh: boolean }) {
  return (
    <Layout title={`Permohonan ${status.receipt}`} scripts={['request-draft']}>
      <h1 dir="auto">{status.subject}</h1>
      <p class="lede">Permohonan kepada {status.office}</p>
      <section class="receipt-card" data-draft-done={fresh ? status.officeSlug : undefined}>
        {fresh && <p class="receipt-good">Permohonan Anda sudah diterima</p>}
        <p>Nomor tanda terima</p>
        <p class="once receipt">{status.receipt}</p>
        <p class="hint">Catat atau cetak nomor ini. Siapa pun yang memegangnya dapat mengikuti permohonan ini.</p>
        <button type="button" class="button plain small" data-print hidden>Cetak tanda terima</button>
      </section>
      <dl class="facts beside">
        <dt>Keadaan</dt><dd><StatusBadge status={status.status} /></dd>
        {status.number !== '' && <><dt>Nomor permohonan</dt><dd class="number">{status.number}</dd></>}
        <dt>Pemohon</dt><dd dir="auto">{status.agency}</dd>
        <dt>Diterima</dt><dd>{formatInstant(status.openedAt, status.zone)}</dd>
        {status.endedAt !== null && <><dt>{statusWords[status.status]}</dt><dd>{formatInstant(status.endedAt, status.zone)}</dd></>}
      </dl>
      {status.reason !== '' && <Notice tone={status.status === 'refused' ? 'bad' : 'plain'} title={status.status === 'refused' ? 'Alasan penolakan' : 'Keterangan'}><p dir="auto">{status.reason}</p></Notice>}
      {status.status === 'refused' && <p>Permohonan dapat diajukan kembali sesudah hal di atas dilengkapi. <a href={`/s/${status.officeSlug}/permohonan`}>Ajukan permohonan baru</a>.</p>}
      {status.publications.length > 0 && <Proof status={status} />}
      <h2>Jalannya permohonan</h2>
      <Next status={status} />
      <Timeline label="Jalannya permohonan" moments={momentsOf(status)} />
      <div class="actions"><ButtonLink href="/permohonan">Lacak permohonan lain</ButtonLink></div>
    </Layout>
  );
}

function Proof({ status }: { status: RequestStatus }) {
  return (
    <section>
      <h2>Bukti penayangan</h2>
      <Table caption="Bukti penayangan" stacks heads={['Kanal', 'Keadaan', 'Tautan', 'Waktu', 'Diputar']} rows={status.publications.map((one) => [
        one.channel, <><PublicationBadge state={one.state} />{one.reason !== '' && <p class="small-text" dir="auto">{one.reason}</p>}</>,
        /^https?:/.test(one.link) ? <a class="show-address" href={one.link} rel="noopener noreferrer">{one.link}</a> : one.link, formatInstant(one.at, status.zone), one.showings > 0 ? `${one.showings} kali` : '',
      ])} />
    </section>
  );
}

/** One sentence on what is going on, and what will. */
function Next({ status }: { status: RequestStatus }) {
  const now = status.way.find((step) => step.leftAt === null);
  if (status.status !== 'open' || !now) return <></>;
  const [next] = status.ahead;
  return <p>Sekarang ditangani oleh {now.performer}.{next ? ` Berikutnya: ${next.performer}.` : ' Ini langkah terakhir.'} Halaman ini selalu menunjukkan keadaan terbaru; tidak perlu mengirim ulang.</p>;
}

function momentsOf(status: RequestStatus): readonly Moment[] {
  const walked = status.way.map((step, index): Moment => ({
    state: step.leftAt === null ? 'current' : 'done', mark: String(index + 1), title: step.activity,
    note: `${step.performer} · ${step.leftAt === null ? `sejak ${formatInstant(step.enteredAt, status.zone)}` : `selesai ${formatInstant(step.leftAt, status.zone)}`}`,
  }));
  return [...walked, ...status.ahead.map((step, index): Moment => ({ state: 'ahead', mark: String(walked.length + index + 1), title: step.activity, note: step.performer }))];
}
