/** What the verification of a record says: the chain is whole or where it breaks, and which rows beside it say something else. */
import { inBoth } from './language.ts';

export const verificationWords = inBoth({
  whole: (events: number, end: string) => `${events} catatan utuh, ujung rantai ${end}…`,
  broken: (where: string, what: string) => `RUSAK: ${where} ${what}.`,
  number: (seq: number) => `catatan nomor ${seq}`,
  ofCase: (caseId: string, version: number) => `(berkas ${caseId}, versi ${version})`,
  problems: { altered: 'isinya telah diubah', misplaced: 'tempatnya telah diubah', missing: 'hilang' },
  differs: {
    case: (caseId: string) => `Ringkasan berkas ${caseId} berbeda dari catatannya.`,
    task: (caseId: string) => `Tugas dari berkas ${caseId} di meja pegawai berbeda dari catatannya.`,
    register: (caseId: string, subject: string) => `Nomor register ${subject} pada berkas ${caseId} berbeda dari catatannya.`,
    publication: (caseId: string, subject: string) => `Penayangan di kanal ${subject} pada berkas ${caseId} berbeda dari catatannya.`,
    article: (caseId: string, subject: string) => `Berita ${subject} di situs, dari berkas ${caseId}, berbeda dari catatannya.`,
    sop: (caseId: string, subject: string) => `SOP "${subject}" telah diubah sesudah diberlakukan. Berkas ${caseId} dibuka dengan isi yang lain.`,
  },
  more: 'Masih mungkin ada perbedaan lain; yang disebut hanya seratus yang pertama.',
}, {
  whole: (events: number, end: string) => `${events} events whole, end of the chain ${end}…`,
  broken: (where: string, what: string) => `BROKEN: ${where} ${what}.`,
  number: (seq: number) => `event number ${seq}`,
  ofCase: (caseId: string, version: number) => `(case ${caseId}, version ${version})`,
  problems: { altered: 'was altered', misplaced: 'was moved', missing: 'is missing' },
  differs: {
    case: (caseId: string) => `The summary of case ${caseId} differs from its events.`,
    task: (caseId: string) => `The tasks that case ${caseId} puts on desks differ from its events.`,
    register: (caseId: string, subject: string) => `Register number ${subject} of case ${caseId} differs from its events.`,
    publication: (caseId: string, subject: string) => `The publication on ${subject} of case ${caseId} differs from its events.`,
    article: (caseId: string, subject: string) => `The article ${subject} on the site, of case ${caseId}, differs from its events.`,
    sop: (caseId: string, subject: string) => `The SOP "${subject}" was altered after it was adopted. Case ${caseId} was opened with another content.`,
  },
  more: 'There may be further differences; only the first hundred are named.',
});
