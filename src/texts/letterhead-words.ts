/** The kop of an office's papers, in Indonesian like the papers. */
export const letterheadWords = {
  phone: (number: string) => `Telepon ${number}`,
  email: (address: string) => `Surel ${address}`,
} as const;
