/** Posting by hand with one hand on a phone: copy, download, open, paste, in that order; each step a large button. */
import type { Child } from 'hono/jsx';
import { error } from '../../core/issue.ts';
import { writeFocus } from '../../core/post/crop.ts';
import { kindOf } from '../../core/post/outlet-kind.ts';
import { lookOn } from '../../core/post/outlet-look.ts';
import { handKitWords as words } from '../../texts/hand-kit-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Icon } from '../components/icon.tsx';
import { Notice } from '../components/notice.tsx';
import { isFilm } from '../film-symbol.ts';
import type { About } from './verb-form.ts';

/** The last step, with its link, is the form's own: `children`. */
export function HandKit({ about, children }: { about: About; children: Child }) {
  const { view, move, material, office } = about;
  const channel = view.everyChannel.find((one) => one.key === move.channel);
  const look = channel && view.state.post && lookOn(channel, view.state.post, new Set(Object.keys(view.state.refused)));
  if (!channel || !look?.post || channel.mode !== 'hand') return <>{children}</>;
  const address = material.outlets.find((one) => one.key === channel.key)?.address ?? '';
  const shape = channel.ratio === null ? words.original : channel.ratio;
  // A film goes out whole.
  const films = new Set(material.files.filter((file) => isFilm(file.mime)).map((file) => file.hash));
  const video = kindOf(channel) === 'youtube';
  return (
    <section class="kit" aria-label={words.postTo(channel.name)} data-kit={`${about.path}/${channel.key}`} data-hosts={channel.linkHosts.join(' ')} data-outlet={channel.name}
      data-malformed={wordIssue(error('link.malformed', 'link', { channel: channel.name }))} data-other={wordIssue(error('link.other-outlet', 'link', { channel: channel.name, host: words.otherAddress, hosts: channel.linkHosts.join(', ') }))}
      data-not-post={wordIssue(error('link.not-a-post', 'link', { channel: channel.name }))}>
      {look.issues.length > 0 && <Notice tone="warn" title={words.before(channel.name)}><ul>{look.issues.map((issue) => <li>{wordIssue({ ...issue, data: { ...issue.data, at: 'post' } })}</li>)}</ul></Notice>}
      <ol class="kit-steps">
        <li class="kit-step" data-kit-step="salin">
          <h2>{video ? words.copyVideo : words.copy}</h2>
          {video && <Copied id="kit-title" label={words.title} text={look.post.title} rows={2} button={words.copyTitle} />}
          <Copied id="kit-text" label={video ? words.description : words.caption} text={look.text} rows={6} button={video ? words.copyDescription : words.copy} />
        </li>
        {look.media.length > 0 && (
          <li class="kit-step" data-kit-step="unduh">
            <h2>{words.download(shape)}</h2>
            <p class="hint">{words.downloadHint(channel.name)}</p>
            <ul class="kit-pictures">
              {look.media.map((media, index) => (
                <li>
                  <img src={`${office}/file/${media.file}/kecil`} alt={media.alt} width={96} height={96} loading="lazy" />
                  {films.has(media.file) ? (
                    <a class="button plain" href={`${office}/file/${media.file}/tayang`}><Icon name="download" />{words.downloadFilm}</a>
                  ) : (
                    <a class="button plain" href={`${office}/file/${media.file}/potong?kanal=${channel.key}${media.focus ? `&fokus=${writeFocus(media.focus)}` : ''}`} download={`${channel.key}-${index + 1}.jpg`}><Icon name="download" />{words.downloadOne(look.media.length > 1 ? index + 1 : null)}</a>
                  )}
                </li>
              ))}
            </ul>
          </li>
        )}
        <li class="kit-step" data-kit-step="buka">
          <h2>{words.open(channel.name)}</h2>
          {address === '' ? <p>{words.openApp(channel.name, look.media.length > 0)}</p> : <p><a class="button plain" href={address} target="_blank" rel="noopener noreferrer"><Icon name="external-link" />{words.open(channel.name)}</a></p>}
        </li>
        <li class="kit-step" data-kit-step="tempel">
          <h2>{words.paste}</h2>
          <div class="form">{children}</div>
        </li>
      </ol>
    </section>
  );
}

/** Without a script the text is selected and copied by hand; the button comes with the module. */
function Copied({ id, label, text, rows, button }: { id: string; label: string; text: string; rows: number; button: string }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} readonly rows={rows} dir="auto" lang="id">{`\n${text}`}</textarea>
      <button type="button" class="button plain" data-copy={id} hidden><Icon name="copy" /><span>{button}</span></button>
    </div>
  );
}
