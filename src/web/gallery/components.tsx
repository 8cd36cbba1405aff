/** The gallery's second half: what pages are made of, each in every state. */
import type { PropsWithChildren } from 'hono/jsx';
import { error } from '../../core/issue.ts';
import { galleryWords as words } from '../../texts/gallery-words.ts';
import { StatusBadge, UrgencyBadge } from '../components/badge.tsx';
import { TimeLeft } from '../components/beat-gauge.tsx';
import { Beating, Button, ButtonLink, type Weight } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Choices, FileField, Select, TextArea, TextField, Tick } from '../components/field.tsx';
import { Notice, Problems, type Tone } from '../components/notice.tsx';
import { Pager } from '../components/pager.tsx';
import { Table } from '../components/table.tsx';
import { Timeline } from '../components/timeline.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';

function Part({ id, title, children }: PropsWithChildren<{ id: string; title: string }>) {
  return <section aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>;
}

const WEIGHTS: readonly (readonly [Weight, string])[] = [['main', 'Setujui naskah'], ['plain', 'Simpan'], ['quiet', 'Batal'], ['danger', 'Akhiri berkas']];

export function Buttons() {
  return (
    <Part id="tombol" title={words.buttons}>
      <p class="quiet-text">{words.focusNote}</p>
      <p class="state-name">{words.usual}</p>
      <div class="actions">{WEIGHTS.map(([weight, name]) => <Button weight={weight}>{name}</Button>)}<ButtonLink href="#tombol" icon="plus" weight="main">Buka berkas baru</ButtonLink><Button small weight="plain" icon="copy">Salin</Button></div>
      <p class="state-name">{words.disabled}</p>
      <div class="actions">{WEIGHTS.map(([weight, name]) => <Button weight={weight} disabled>{name}</Button>)}</div>
      <p class="state-name">{words.loading}</p>
      <div class="actions"><button class="button main" aria-busy="true"><Beating />Menyimpan…</button><button class="button plain" aria-busy="true"><Beating />Mengunggah 3 dari 8</button></div>
    </Part>
  );
}

const AGENCIES = [{ value: 'biasa', label: 'Biasa' }, { value: 'segera', label: 'Segera' }, { value: 'sangat-segera', label: 'Sangat segera', hint: 'Ditandai merah pada meja penerima.' }];

function sample(prefix: string, fields: Record<string, string | undefined>, wrong: readonly string[] = []) {
  return freshForm(Fields.of(Object.fromEntries(Object.entries(fields).map(([name, value]) => [prefix + name, value]))), wrong.map((name) => error('field.invalid', prefix + name, { rule: 'too_small' })));
}

function FormSample({ prefix, form }: { prefix: string; form: ReturnType<typeof freshForm> }) {
  return (
    <div class="form">
      <Problems issues={form.issues} />
      <TextField form={form} name={`${prefix}judul`} label="Judul" required hint="Paling baik di bawah 70 huruf." />
      <TextArea form={form} name={`${prefix}isi`} label="Arahan" rows={3} />
      <Select form={form} name={`${prefix}sifat`} label="Klasifikasi" empty="Pilih…" options={AGENCIES.map(({ value, label }) => ({ value, label }))} />
      <Choices form={form} name={`${prefix}mendesak`} label="Sifat" required options={AGENCIES} />
      <Tick form={form} name={`${prefix}tahu`} label="Saya telah membaca seluruh naskah" />
      <FileField form={form} name={`${prefix}foto`} label="Lampiran" />
      <TextField form={form} name={`${prefix}tanggal`} label="Batas waktu" type="date" />
    </div>
  );
}

export function FormFields() {
  return (
    <Part id="isian" title={words.fields}>
      <div class="states three">
        <div><p class="state-name">{words.usual}</p><FormSample prefix="a-" form={sample('a-', {})} /></div>
        <div><p class="state-name">{words.filled}</p><FormSample prefix="b-" form={sample('b-', { judul: words.longTitle, isi: 'Siapkan naskah dan foto kegiatan, laporkan sebelum apel pagi.', sifat: 'segera', mendesak: 'segera', tahu: 'ya', tanggal: '2026-11-24' })} /></div>
        <div><p class="state-name">{words.wrong}</p><FormSample prefix="c-" form={sample('c-', { isi: 'Isian ini tetap ada.' }, ['judul', 'mendesak'])} /></div>
      </div>
      <p class="state-name">{words.disabled}</p>
      <div class="field"><label for="mati">Nomor agenda</label><input id="mati" value="400.14/12/XI/2026" disabled /></div>
    </Part>
  );
}

const TONES: readonly (readonly [Tone, string, string])[] = [
  ['plain', 'Naskah ini menunggu pihak luar', 'Jam kantor berhenti sampai jawaban datang.'], ['good', 'Tersimpan', 'Berkas diteruskan kepada Ketua PPID.'],
  ['warn', 'Dikembalikan oleh Ketua PPID', 'Foto kedua belum berketerangan.'], ['bad', 'Belum dapat dikirim', 'Kolom Judul belum diisi. Isilah, lalu kirim kembali.'],
];

export function Notices() {
  return <Part id="pemberitahuan" title={words.notices}><div class="states">{TONES.map(([tone, title, text]) => <Notice tone={tone} title={title}><p>{text}</p></Notice>)}</div></Part>;
}

export function Lists() {
  return (
    <>
      <Part id="tugas" title={words.tasks}>
        <ul class="tasks">
          <li class="task overdue"><div><h3><a href="#tugas">Pasar rakyat Minggu pagi dibuka kembali</a></h3><p>Menyetujui materi untuk diunggah di medsos</p></div><div class="due"><TimeLeft left={{ words: 'lewat 6,5 jam kerja', tone: 'overdue', share: 1 }} /><UrgencyBadge urgency="sangat-segera" /></div></li>
          <li class="task soon"><div><h3><a href="#tugas">{words.longTitle}</a></h3><p>Menyusun materi</p></div><div class="due"><TimeLeft left={{ words: 'sisa 12 menit', tone: 'soon', share: 0.85 }} /></div></li>
          <li class="task calm"><div><h3><a href="#tugas">Kelas ibu hamil</a></h3><p>Memeriksa kebenaran data</p></div><div class="due"><TimeLeft left={{ words: 'sisa 3 jam kerja', tone: 'calm', share: 0.25 }} /></div></li>
        </ul>
      </Part>
      <Part id="daftar" title={words.lists}>
        <Table caption="Contoh daftar berkas" stacks heads={['Judul', 'SOP', 'Keadaan', 'Dibuka']} rows={[
          [<a href="#daftar">Kelas ibu hamil</a>, 'Pengelolaan Website dan Media Sosial', <StatusBadge status="open" />, '2 Maret 2026'],
          [<a href="#daftar">{words.longTitle}</a>, 'Penyebarluasan Informasi melalui Media Sosial', <><StatusBadge status="completed" /> <UrgencyBadge urgency="segera" /></>, '27 Februari 2026'],
          [<a href="#daftar">Imunisasi anak sekolah</a>, 'Distribusi Informasi Publik', <StatusBadge status="refused" />, '20 Februari 2026'],
        ]} />
        <Pager path="/gaya" query={{ lanjut: 'contoh' }} next="contoh" />
      </Part>
      <Part id="jalan" title={words.ways}>
        <Timeline label={words.ways} moments={[
          { state: 'done', mark: '1', title: 'Memberikan instruksi', note: 'Ketua PPID · 8 menit dari 10 menit · selesai' }, { state: 'current', mark: '2', title: 'Menyusun materi', note: 'Admin Medsos · 40 menit dari 60 menit' },
          { state: 'ahead', mark: '3', title: 'Memeriksa materi', note: 'Seksie Pengolahan Data · 15 menit' },
        ]} />
      </Part>
      <Part id="kosong" title={words.empty}><EmptyState title="Tidak ada yang menunggu Anda"><p>Begitu sebuah langkah sampai pada Anda, ia muncul di sini.</p><div class="actions"><ButtonLink href="#kosong" icon="plus">Buka berkas baru</ButtonLink></div></EmptyState></Part>
      <Part id="arah" title={words.navigation}>
        <nav aria-label="Contoh tab"><ul class="tabs"><li><a href="#arah" aria-current="page">Tugas saya <span class="count">4</span></a></li><li><a href="#arah">Tim saya <span class="count">12</span></a></li><li><a href="#arah">Terkirim <span class="count">3</span></a></li></ul></nav>
        <nav aria-label="Contoh saringan"><ul class="chips"><li><a href="#arah" aria-current="true">Semua</a></li><li><a href="#arah">Terlambat</a></li><li><a href="#arah">Pengelolaan Website dan Media Sosial</a></li></ul></nav>
        <details><summary>Seluruh riwayat (12 kejadian)</summary><p>Dibuka dengan satu ketukan, tanpa skrip.</p></details>
        <section class="panel now" aria-labelledby="kini"><h3 id="kini">Yang sedang dikerjakan</h3><p>Panel berpita menandai langkah yang menunggu tindakan.</p></section>
      </Part>
    </>
  );
}
