/** What the work is done from: who asked for it, the orders, the note it was opened with, the material. It stands where the work is done. */
import { briefOf } from '../../core/case/brief.ts';
import type { PlannedChannel } from '../../core/case/command.ts';
import { getStep, type MachineStep } from '../../core/sop/machine.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { briefWords as words } from '../../texts/brief-words.ts';
import { instructionWords } from '../../texts/choice-words.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { channelName } from '../case-names.ts';
import { dispositionsOf } from './case-rest.tsx';
import { ContactLink } from './contact-link.tsx';
import { FileLink } from './file-link.tsx';
import { FoldedPanel } from './folded-panel.tsx';

/** Steps whose work begins with what was asked, whether or not there is a text already. */
const FROM_THESE: readonly MachineStep['does'][] = ['receive', 'request', 'dispose', 'draft'];
/** Files beyond these wait in the list of all. */
const FILES = 8;

export function CaseBrief({ view, office, path }: { view: CaseView; office: string; path: string }) {
  const brief = view.state.status === 'open' && view.state.step !== null ? briefOf(view.events, view.state) : null;
  if (!brief || view.state.step === null) return null;
  const { does } = getStep(view.version.machine, view.state.step);
  const { opened, received, requested, orders, files } = brief;
  const rows: [string, unknown][] = [
    ...(requested ? [[words.requester, <>{requested.data.agency}{requested.data.contact !== '' && <><br /><ContactLink contact={requested.data.contact} /></>}{requested.data.letterNumber !== '' && <><br />{words.letter(requested.data.letterNumber, requested.data.letterDate === undefined ? '' : wordCivilDate(requested.data.letterDate))}</>}{requested.data.purpose !== '' && <><br /><span dir="auto" lang="id">{requested.data.purpose}</span></>}</>] as [string, unknown]] : []),
    ...(requested && view.state.channels.length > 0 ? [[words.wished, view.state.channels.map((one) => [channelName(view, one.channel), hours(view, one)].filter((part) => part !== '').join(' ')).join('; ')] as [string, unknown]] : []),
    ...(received && received.data.source !== '' ? [[words.source, <>{received.data.source}{received.data.note !== '' && <><br /><span dir="auto" lang="id">{received.data.note}</span></>}</>] as [string, unknown]] : []),
    ...orders.map((order): [string, unknown] => [words.orderOf(wordSeal(order.by)), <Order view={view} path={path} order={order} />]),
    ...(opened ? [[words.openedWith(wordSeal(opened.by)), <span dir="auto" lang="id">{opened.data.note}</span>] as [string, unknown]] : []),
    ...(files.length > 0 ? [[words.material, <ul class="plain-list">{files.slice(0, FILES).map((file) => <li><FileLink file={file} office={office} /></li>)}{files.length > FILES && <li><a href="#lampiran">{words.moreFiles(files.length - FILES)}</a></li>}</ul>] as [string, unknown]] : []),
  ];
  if (rows.length === 0) return null;
  // Once there is a text to be judged, the text comes first.
  const open = view.state.post === null || FROM_THESE.includes(does);
  return (
    <FoldedPanel id="instruksi" title={requested && orders.length === 0 ? words.titleOfRequest : words.title} open={open}>
      <dl class="facts brief">{rows.map(([name, value]) => <><dt>{name}</dt><dd>{value as string}</dd></>)}</dl>
    </FoldedPanel>
  );
}

function hours({ office: { calendar } }: CaseView, { from, until }: PlannedChannel): string {
  return [from === undefined ? '' : words.from(formatInstant(from, calendar.zone)), until === undefined ? '' : words.until(formatInstant(until, calendar.zone))].filter((one) => one !== '').join(' ');
}

function Order({ view, path, order: { data }, order }: { view: CaseView; path: string; order: ReturnType<typeof dispositionsOf>[number] }) {
  const number = dispositionsOf(view).indexOf(order) + 1;
  const asked = data.instructions.map((one) => instructionWords[one] ?? one).join('; ');
  return (
    <>
      <span class="quiet-text">{words.to(data.receivers.join(', '))}</span>
      {data.note !== '' && <><br /><b dir="auto" lang="id">{data.note}</b></>}
      {asked !== '' && <><br />{asked}</>}
      {data.due !== undefined && <><br />{words.due(wordCivilDate(data.due))}</>}
      <br /><a href={`${path}/disposisi/${number}`}>{words.sheet}<span class="unseen"> {number}</span></a>
    </>
  );
}
