/** How to reach whoever asked, as they wrote it: a telephone number or an e-mail address among the words can be pressed. */

const PRESSABLE = /([^\s@<>",;]+@[^\s@<>",;]+\.[A-Za-z]{2,}|\+?\d[\d .-]{6,18}\d)/;

export function ContactLink({ contact }: { contact: string }) {
  // Every second piece is what the pattern caught.
  return <span dir="auto">{contact.split(PRESSABLE).map((piece, index) => (index % 2 === 0 ? piece : <a href={piece.includes('@') ? `mailto:${piece}` : `tel:${piece.replaceAll(/[^\d+]/g, '')}`}>{piece}</a>))}</span>;
}
