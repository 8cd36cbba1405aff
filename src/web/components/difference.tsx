/** What changed between two versions, to be read: struck out and underlined, with words for those who hear the page. */
import { changesBetween, type FieldDifference, type PartDifference } from '../../core/post/difference.ts';
import type { Post } from '../../core/post/post.ts';
import type { Piece } from '../../core/post/word-difference.ts';
import { differenceWords as words } from '../../texts/difference-words.ts';
import { wordPart } from '../../texts/part-words.ts';

interface Versions {
  readonly before: Post | null;
  readonly after: Post | null;
  /** Address of the office, for pictures. */
  readonly office: string;
  readonly channelName?: (key: string) => string;
}

/** Part by part; only what changed. */
export function Difference(versions: Versions) {
  const changes = changesBetween(versions.before, versions.after);
  if (changes.length === 0) return <p class="quiet-text">{words.nothing}</p>;
  return (
    <div class="difference">
      <p class="hint">{words.legend} <del>{words.removedSample}</del> <ins>{words.addedSample}</ins></p>
      <ul class="changes">{changes.map((change) => <Change change={change} versions={versions} />)}</ul>
    </div>
  );
}

function Change({ change, versions: { before, after, office, channelName } }: { change: PartDifference; versions: Versions }) {
  const name = wordPart(change.part, change.change === 'removed' ? before : after, channelName);
  const moved = change.moved ? words.moved : '';
  const how = change.change === 'same' ? moved : [words[change.change], moved].filter((one) => one !== '').join(', ');
  const shown = change.change === 'same' ? [] : change.fields.filter((field) => field.pieces.some((piece) => piece.kind !== 'kept'));
  return (
    <li class="change">
      <p class="change-name"><b>{name}</b> {how}</p>
      {shown.map((field) => <Field field={field} />)}
      {change.part.startsWith('media:') && <Files change={change} office={office} />}
      {change.part.startsWith('variant:') && change.pictures.before.join() !== change.pictures.after.join() && <p>{words.otherPictures}</p>}
    </li>
  );
}

function Field({ field }: { field: FieldDifference }) {
  return <p class="change-text" dir="auto" lang="id">{field.field !== 'text' && field.field !== 'title' && <span class="quiet-text">{words.fields[field.field]}: </span>}<Pieces pieces={field.pieces} /></p>;
}

/** One text with its removed and added words in place. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }) => {
        if (kind === 'kept') return text;
        const said = <span class="unseen">{kind === 'removed' ? words.readRemoved : words.readAdded}</span>;
        const end = <span class="unseen">{words.readEnd}</span>;
        return kind === 'removed' ? <del>{said}{text}{end}</del> : <ins>{said}{text}{end}</ins>;
      })}
    </>
  );
}

function Files({ change, office }: { change: PartDifference; office: string }) {
  const { before, after } = change.pictures;
  if (before.join() === after.join()) return null;
  const Shown = ({ files, label }: { files: readonly string[]; label: string }) => (
    <>{files.map((file) => <figure><img src={`${office}/file/${file}/kecil`} alt="" width={160} height={120} loading="lazy" /><figcaption>{label}</figcaption></figure>)}</>
  );
  return <div class="change-files"><Shown files={before} label={words.pictureBefore} /><Shown files={after} label={words.pictureAfter} /></div>;
}
