/** What a step does, in the words of the office. */
import type { Verb } from '../core/sop/definition.ts';

export const verbWords: Readonly<Record<Verb, { readonly id: string; readonly en: string }>> = {
  receive: { id: 'menerima', en: 'receives' },
  request: { id: 'mengajukan permohonan', en: 'requests' },
  dispose: { id: 'memberi disposisi', en: 'disposes' },
  draft: { id: 'menyusun', en: 'drafts' },
  verify: { id: 'memverifikasi', en: 'verifies' },
  approve: { id: 'menyetujui', en: 'approves' },
  chooseChannels: { id: 'menentukan kanal', en: 'chooses channels' },
  publish: { id: 'menayangkan', en: 'publishes' },
  report: { id: 'melaporkan tautan', en: 'reports the links' },
  archive: { id: 'menyimpan arsip', en: 'archives' },
  evaluate: { id: 'mengevaluasi', en: 'evaluates' },
  followUp: { id: 'menindaklanjuti', en: 'follows up' },
  work: { id: 'mengerjakan', en: 'works' },
  wait: { id: 'menunggu', en: 'waits' },
};
