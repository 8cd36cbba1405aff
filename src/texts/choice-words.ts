/** Words for every value a person chooses from or a list shows. */
import type { SecurityLevel, Urgency } from '../core/case/command.ts';
import type { Stage } from '../core/case/showing.ts';
import type { CaseState, Publication, Signature } from '../core/case/state.ts';
import type { Way } from '../core/case/event.ts';
import type { OutletMode } from '../core/post/outlet.ts';
import type { InformationKind } from '../core/post/post.ts';
import { inBoth } from './language.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const urgencyWords = inBoth<Words<Urgency>>(
  { biasa: 'Biasa', segera: 'Segera', 'sangat-segera': 'Sangat segera' },
  { biasa: 'Ordinary', segera: 'Urgent', 'sangat-segera': 'Very urgent' },
);

export const securityWords = inBoth<Words<SecurityLevel>>(
  { biasa: 'Biasa (terbuka)', terbatas: 'Terbatas', rahasia: 'Rahasia', 'sangat-rahasia': 'Sangat rahasia' },
  { biasa: 'Ordinary (open)', terbatas: 'Restricted', rahasia: 'Secret', 'sangat-rahasia': 'Top secret' },
);

export const statusWords = inBoth<Words<CaseState['status']>>(
  { open: 'Berjalan', completed: 'Selesai', refused: 'Ditolak', cancelled: 'Diakhiri' },
  { open: 'Under way', completed: 'Completed', refused: 'Refused', cancelled: 'Ended' },
);

export const publicationWords = inBoth<Words<Publication['state']>>({
  publishing: 'Menunggu tayang', published: 'Tayang', failed: 'Gagal', unknown: 'Belum diketahui', excused: 'Tidak ditayangkan', withdrawing: 'Sedang ditarik', withdrawn: 'Ditarik',
}, {
  publishing: 'Waiting to be published', published: 'Published', failed: 'Failed', unknown: 'Not known yet', excused: 'Not published', withdrawing: 'Being withdrawn', withdrawn: 'Withdrawn',
});

const stages = inBoth<Words<Exclude<Stage, Publication['state']>>>(
  { scheduled: 'Dijadwalkan tayang', onScreen: 'Sedang ditayangkan', over: 'Selesai tayang', calledOff: 'Tidak jadi ditayangkan' },
  { scheduled: 'Scheduled', onScreen: 'On screen now', over: 'Over', calledOff: 'Not published after all' },
);

/** What of a channel the public sees now; a state that is none is given back as it is. */
export function wordStage(stage: string): string {
  return (stages as Readonly<Record<string, string>>)[stage] ?? (publicationWords as Readonly<Record<string, string>>)[stage] ?? stage;
}

export const signatureWords = inBoth<Words<Signature['kind']>>(
  { initial: 'Paraf', approval: 'Persetujuan', disposition: 'Disposisi', ratification: 'Pengesahan' },
  { initial: 'Initial', approval: 'Approval', disposition: 'Disposition', ratification: 'Ratification' },
);

export const wayWords = inBoth<Words<Way>>(
  { ya: 'disetujui', tidak: 'dikembalikan', sebagian: 'disetujui sebagian', done: 'selesai', skipped: 'dilewati', stands: 'paraf masih berlaku' },
  { ya: 'approved', tidak: 'sent back', sebagian: 'approved in part', done: 'done', skipped: 'skipped', stands: 'initial still stands' },
);

export const informationWords = inBoth<Words<InformationKind>>(
  { berkala: 'Berkala', 'serta-merta': 'Serta-merta', 'setiap-saat': 'Setiap saat' },
  { berkala: 'Periodic', 'serta-merta': 'Immediate', 'setiap-saat': 'Available at all times' },
);

export const modeWords = inBoth<Words<OutletMode>>(
  { site: 'Diterbitkan oleh program', screen: 'Diputar di layar', hand: 'Diunggah oleh petugas' },
  { site: 'Published by the program', screen: 'Shown on a screen', hand: 'Posted by an officer' },
);

/** Ticks on the disposition sheet, in its printed order. */
export const instructionWords = inBoth<Readonly<Record<string, string>>>({
  'tanggapan-saran': 'Tanggapan dan saran',
  'proses-lebih-lanjut': 'Proses lebih lanjut',
  'koordinasi-konfirmasi': 'Koordinasi/konfirmasi',
  'pelajari-konsep': 'Pelajari dan siapkan konsep',
  laporkan: 'Laporkan hasilnya',
  arsipkan: 'Arsipkan',
  'untuk-diketahui': 'Untuk diketahui',
}, {
  'tanggapan-saran': 'Comment and advise',
  'proses-lebih-lanjut': 'Process further',
  'koordinasi-konfirmasi': 'Coordinate/confirm',
  'pelajari-konsep': 'Study and prepare a draft',
  laporkan: 'Report the result',
  arsipkan: 'File it',
  'untuk-diketahui': 'For information',
});

export const mandateWords = inBoth(
  { plt: 'Plt. (jabatan kosong)', plh: 'Plh. (pejabat berhalangan)', selfApproval: 'Izin menyetujui naskah sendiri' },
  { plt: 'Plt. (post vacant)', plh: 'Plh. (holder absent)', selfApproval: 'Leave to approve own texts' },
);

export const roleWords = inBoth({ admin: 'Administrator', staff: 'Pegawai' }, { admin: 'Administrator', staff: 'Staff' });

export const registerWords = inBoth(
  { agenda: 'Buku Agenda', permohonan: 'Buku Permohonan', arsip: 'Daftar Arsip' },
  { agenda: 'Agenda book', permohonan: 'Request book', arsip: 'List of records' },
);

/** What an archive proposes, by its retention schedule. */
export const retentionWords = inBoth({
  move: 'Usul pindah: menjadi arsip inaktif', destroy: 'Usul musnah', keep: 'Usul serah: arsip statis', assess: 'Usul dinilai kembali', read: 'Tentukan sendiri: masa simpan tidak tertulis dalam tahun',
}, {
  move: 'Move to the inactive records', destroy: 'Propose for destruction', keep: 'Hand over as a permanent record', assess: 'Assess again', read: 'Decide yourself: the time to keep is not written in years',
});

export const scopeWords = inBoth(
  { read: 'Membaca', work: 'Mengerjakan langkah', sign: 'Memutuskan: disposisi, paraf, persetujuan, mengakhiri berkas', settings: 'Mengubah pengaturan' },
  { read: 'Read', work: 'Do steps', sign: 'Decide: dispositions, initials, approvals, ending a case', settings: 'Change settings' },
);
