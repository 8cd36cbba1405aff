/** What a step does, in the words of the office. */
import type { Verb } from '../core/sop/definition.ts';
import { inBoth } from './language.ts';

export const verbWords = inBoth<Readonly<Record<Verb, string>>>({
  receive: 'menerima',
  request: 'mengajukan permohonan',
  dispose: 'memberi disposisi',
  draft: 'menyusun',
  verify: 'memverifikasi',
  approve: 'menyetujui',
  chooseChannels: 'menentukan kanal',
  publish: 'menayangkan',
  report: 'menerima laporan tautan',
  archive: 'menyimpan arsip',
  evaluate: 'mengevaluasi',
  followUp: 'menindaklanjuti',
  work: 'mengerjakan',
  wait: 'menunggu',
}, {
  receive: 'receives',
  request: 'requests',
  dispose: 'gives a disposition',
  draft: 'drafts',
  verify: 'verifies',
  approve: 'approves',
  chooseChannels: 'chooses channels',
  publish: 'publishes',
  report: 'acknowledges the links',
  archive: 'archives',
  evaluate: 'evaluates',
  followUp: 'follows up',
  work: 'works',
  wait: 'waits',
});
