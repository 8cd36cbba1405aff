/** A new case: which SOP, what it is about, how urgent, how open. */
import { SecurityLevel, Urgency } from '../../core/case/command.ts';
import type { OpenableSop } from '../../queries/openable-sops.ts';
import { securityWords, urgencyWords } from '../../texts/choice-words.ts';
import { Choices, FileField, Select, TextArea, TextField } from '../components/field.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';

export function fillOpen(sopId: string, corrects: string): Fields {
  return Fields.of({ sop: sopId, urgency: 'biasa', securityLevel: 'biasa', corrects });
}

export function readOpen(fields: Fields): Record<string, unknown> {
  return {
    title: fields.text('title'), urgency: fields.optional('urgency'), securityLevel: fields.optional('securityLevel'), eventDate: fields.optional('eventDate'),
    note: fields.text('note'), files: fields.files('files', 'material'), corrects: fields.optional('corrects'), period: fields.optional('period'),
  };
}

export function OpenFields({ form, sops }: { form: FormState; sops: readonly OpenableSop[] }) {
  const periodic = sops.some((sop) => sop.takesPeriods);
  return (
    <>
      <Choices form={form} name="sop" label="SOP" required options={sops.map((sop) => ({ value: sop.sopId, label: sop.title, hint: sop.takesCases ? undefined : 'Hanya evaluasi periode.' }))} />
      <TextField form={form} name="title" label="Judul berkas" hint="Singkat dan jelas, misalnya: Kerja bakti bersih sungai 8 Maret." required maxlength={300} />
      <Choices form={form} name="urgency" label="Kecepatan" required inline options={Urgency.options.map((value) => ({ value, label: urgencyWords[value] }))} />
      <Select form={form} name="securityLevel" label="Keamanan" hint="Hanya berkas biasa (terbuka) yang dapat ditayangkan." required options={SecurityLevel.options.map((value) => ({ value, label: securityWords[value] }))} />
      <TextField form={form} name="eventDate" label="Tanggal kegiatan" type="date" hint="Diperlukan bila SOP menghitung hari dari tanggal kegiatan, misalnya H-3." />
      <TextArea form={form} name="note" label="Catatan" />
      <FileField form={form} name="files" label="Bahan" hint="Surat, foto, atau dokumen yang menjadi bahan." />
      {periodic && <TextField form={form} name="period" label="Periode evaluasi" type="month" hint="Isi hanya untuk memulai evaluasi satu bulan, bukan berkas biasa." />}
      {form.fields.has('corrects') && form.fields.text('corrects') !== '' && <input type="hidden" name="corrects" value={form.fields.text('corrects')} />}
    </>
  );
}
