/** Words for every value a person chooses from or a list shows. */
import type { SecurityLevel, Urgency } from '../core/case/command.ts';
import type { CaseState, Publication, Signature } from '../core/case/state.ts';
import type { Way } from '../core/case/event.ts';
import type { OutletMode } from '../core/post/outlet.ts';
import type { InformationKind } from '../core/post/post.ts';

export const urgencyWords: Readonly<Record<Urgency, string>> = { biasa: 'Biasa', segera: 'Segera', 'sangat-segera': 'Sangat segera' };

export const securityWords: Readonly<Record<SecurityLevel, string>> = {
  biasa: 'Biasa (terbuka)', terbatas: 'Terbatas', rahasia: 'Rahasia', 'sangat-rahasia': 'Sangat rahasia',
};

export const statusWords: Readonly<Record<CaseState['status'], string>> = { open: 'Berjalan', completed: 'Selesai', refused: 'Ditolak', cancelled: 'Diakhiri' };

export const publicationWords: Readonly<Record<Publication['state'], string>> = {
  publishing: 'Sedang ditayangkan', published: 'Tayang', failed: 'Gagal', unknown: 'Belum diketahui', excused: 'Tidak ditayangkan', withdrawing: 'Sedang ditarik', withdrawn: 'Ditarik',
};

export const signatureWords: Readonly<Record<Signature['kind'], string>> = { initial: 'Paraf', approval: 'Persetujuan', disposition: 'Disposisi', ratification: 'Pengesahan' };

export const wayWords: Readonly<Record<Way, string>> = { ya: 'disetujui', tidak: 'dikembalikan', sebagian: 'disetujui sebagian', done: 'selesai', skipped: 'dilewati', stands: 'paraf masih berlaku' };

export const informationWords: Readonly<Record<InformationKind, string>> = {
  berkala: 'Berkala', 'serta-merta': 'Serta-merta', 'setiap-saat': 'Setiap saat',
};

export const modeWords: Readonly<Record<OutletMode, string>> = { site: 'Diterbitkan oleh program', screen: 'Diputar di layar', hand: 'Diunggah oleh petugas' };

/** Ticks on the disposition sheet, in its printed order. */
export const instructionWords: Readonly<Record<string, string>> = {
  'tanggapan-saran': 'Tanggapan dan saran',
  'proses-lebih-lanjut': 'Proses lebih lanjut',
  'koordinasi-konfirmasi': 'Koordinasi/konfirmasi',
  'pelajari-konsep': 'Pelajari dan siapkan konsep',
  laporkan: 'Laporkan hasilnya',
  arsipkan: 'Arsipkan',
  'untuk-diketahui': 'Untuk diketahui',
};

export const mandateWords = { plt: 'Plt. (jabatan kosong)', plh: 'Plh. (pejabat berhalangan)', selfApproval: 'Izin menyetujui naskah sendiri' } as const;

export const roleWords = { admin: 'Administrator', staff: 'Pegawai' } as const;

export const registerWords = { agenda: 'Buku Agenda', permohonan: 'Buku Permohonan', arsip: 'Daftar Arsip' } as const;

/** What an archive proposes, by its retention schedule. */
export const retentionWords = { move: 'Pindahkan ke arsip inaktif', destroy: 'Usulkan musnah', keep: 'Serahkan sebagai arsip permanen', assess: 'Nilai kembali', read: 'Tentukan sendiri: masa simpan tidak tertulis dalam tahun' } as const;

export const scopeWords = { read: 'Membaca', work: 'Mengerjakan langkah', sign: 'Memberi paraf dan persetujuan', settings: 'Mengubah pengaturan' } as const;
