/** The period's meeting: figures from the ledger, minutes with an outline, attendance, what is to be mended. */
import { Button } from '../components/button.tsx';
import { FileField, TextArea, TextField } from '../components/field.tsx';
import { FiguresTable } from '../components/figures-table.tsx';
import { Fields } from '../fields.ts';
import type { FormState } from '../form-state.ts';
import type { About, VerbForm } from './verb-form.ts';

export const evaluateForm: VerbForm = {
  type: 'evaluate',
  path: 'evaluasi',
  scripts: ['uploads'],
  needs: ['figures'],
  fill: (about) => Fields.of({ heldOn: about.today, minutes: outline(about) }),
  read: (fields) => ({
    minutes: fields.text('minutes'), heldOn: fields.text('heldOn'), attendance: fields.lines('attendance'), files: fields.files('files', 'minutes'),
    followUps: rows(fields).flatMap((row) => (fields.optional(`item.${row}`) === undefined ? [] : [{ id: `t${row}`, text: fields.text(`item.${row}`), due: fields.optional(`due.${row}`) }])),
  }),
  Body: ({ form, about }) => (
    <>
      {about.material.figures && <FiguresTable figures={about.material.figures} view={about.view} />}
      <TextField form={form} name="heldOn" label="Tanggal rapat" type="date" required />
      <TextArea form={form} name="attendance" label="Daftar hadir" hint="Satu nama tiap baris." rows={5} required />
      <TextArea form={form} name="minutes" label="Notulen" rows={14} required />
      <FollowUps form={form} />
      <FileField form={form} name="files" label="Lampiran rapat" />
    </>
  ),
};

/** Rows that are filled, and two more. */
function rows(fields: Fields): readonly number[] {
  const filled = fields.entries.flatMap(([name, value]) => (/^item\.\d{1,3}$/.test(name) && value.trim() !== '' ? [Number(name.slice(5))] : []));
  const last = Math.max(0, ...filled);
  return Array.from({ length: Math.min(100, last + 2) }, (_, index) => index + 1);
}

function FollowUps({ form }: { form: FormState }) {
  return (
    <fieldset class="row-group">
      <legend>Tindak lanjut</legend>
      {rows(form.fields).map((row, index) => (
        <div class="row-group">
          <TextField form={form} name={`item.${row}`} label={`Butir ${row}`} maxlength={1000} places={[`followUps.${index}`]} />
          <TextField form={form} name={`due.${row}`} label={`Batas waktu butir ${row}`} type="date" places={[`followUps.${index}.due`]} />
        </div>
      ))}
      <p><Button weight="plain" name="ulang" value="baris" skipChecks>Tambah baris</Button></p>
    </fieldset>
  );
}

function outline({ view, material }: About): string {
  const { figures } = material;
  const sums = figures ? `Berkas dibuka ${figures.totals.opened}, selesai ${figures.totals.completed}, ditolak ${figures.totals.refused}. Dikembalikan ${figures.returns.length} kali.` : '';
  return `NOTULEN RAPAT EVALUASI\n${view.version.machine.title}\nPeriode ${view.state.period}\n\n1. Pembukaan\n\n2. Rekapitulasi\n${sums}\n\n3. Pembahasan\n\n4. Kesimpulan dan tindak lanjut\n\n5. Penutup\n`;
}
