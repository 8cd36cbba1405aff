/** Sentences that stand ready for the note of a disposition, as offices write them; they go on a paper, so they stay Indonesian. */
export const dispositionPhrases: readonly string[] = [
  'Untuk ditindaklanjuti sesuai ketentuan.',
  'Mohon disusun materinya dan dilaporkan sebelum tayang.',
  'Mohon dipelajari dan disampaikan saran.',
  'Mohon dikoordinasikan dengan pihak terkait.',
  'Mohon diwakili dan dilaporkan hasilnya.',
  'Untuk diketahui dan disimpan.',
];
