/** How to reach whoever asked, as they wrote it: a telephone number and an e-mail address can be pressed. */

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const PHONE = /^\+?\d[\d\s.-]{6,20}\d$/;

export function ContactLink({ contact }: { contact: string }) {
  const said = contact.trim();
  if (EMAIL.test(said)) return <a href={`mailto:${said}`}>{said}</a>;
  if (PHONE.test(said)) return <a href={`tel:${said.replaceAll(/[^\d+]/g, '')}`}>{said}</a>;
  return <span dir="auto">{contact}</span>;
}
