import type { Attachment } from '../../core/case/command.ts';

/** A file of the case, opened from the office's own address. */
export function FileLink({ file, office }: { file: Pick<Attachment, 'file' | 'name'>; office: string }) {
  return <a href={`${office}/file/${file.file}`} dir="auto">{file.name}</a>;
}
