/**
 * Every way through every SOP, carried out by suitable people: the five seeds and all SOPs of awkward shape.
 * A walk over the drawing could be wrong in the same way as the drawing; this one goes through `decide`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepsAskedAgain } from '../src/core/case/signatures.ts';
import type { Actor } from '../src/core/people/actor.ts';
import { periodMonths, periodOn } from '../src/core/evaluation/period.ts';
import { compile } from '../src/core/sop/compile.ts';
import { getStep, type Machine, type MachineStep } from '../src/core/sop/machine.ts';
import { walkPaths, type Path } from '../src/core/sop/walk-paths.ts';
import { editors, officePerformers } from '../src/core/sop/ways.ts';
import { readSopFile } from '../src/documents/read-sop-file.ts';
import { content, OneCase, OUTSIDE, staffOf, SYSTEM } from './one-case.ts';

const MOST = 250;
const folders = ['../sops/', './sops/'].map((path) => new URL(path, import.meta.url));
const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => [name, new URL(name, folder)] as const));
const proof = [{ file: 'b'.repeat(64), name: 'bukti.jpg', kind: 'proof' }];

/** For each step and column somebody who does nothing else, so that nobody meets their own content. */
function doer(machine: Machine, step: MachineStep, performer: string): Actor {
  const outside = machine.performers.some((one) => one.key === performer && one.outside);
  return outside ? OUTSIDE : staffOf(`${step.id}-${performer}`, performer);
}

class Walk {
  readonly file: OneCase;
  readonly machine: Machine;
  readonly #writer: Actor;
  #text = 0;

  constructor(machine: Machine, track: Path['track']) {
    this.machine = machine;
    this.#writer = staffOf('penulis', ...editors(machine));
    const start = getStep(machine, (track === 'case' ? machine.caseStart : machine.periodStart) ?? '');
    const opener = start.outside && track === 'case' ? OUTSIDE : staffOf('pembuka', ...officePerformers(machine));
    this.file = new OneCase(machine, opener, track === 'period' ? { period: periodOn('2026-03-02', periodMonths(machine)).key } : {});
    if (track === 'case') this.write();
  }

  /** Other content than before: whatever was signed is signed no more. */
  write(): void {
    this.#text += 1;
    const post = content({ b1: `Paragraf ${this.#text}`, b2: 'Paragraf tetap' }, { title: `Judul ${this.#text}` });
    if (this.file.why(this.#writer, 'edit', { post }).length === 0) this.file.do(this.#writer, 'edit', { post });
  }

  take(stepId: string, answer: 'ya' | 'tidak' | null): void {
    expect(this.file.state.step).toBe(stepId);
    const step = getStep(this.machine, stepId);
    if (step.does === 'publish') return this.#publish(step);
    for (const performer of step.performers) {
      this.#act(step, doer(this.machine, step, performer), answer);
      if (answer === 'tidak' || step.join === 'any') break;
    }
    if (answer === 'tidak' && this.file.state.status === 'open') this.write();
  }

  #act(step: MachineStep, who: Actor, answer: 'ya' | 'tidak' | null): void {
    const { file } = this;
    const no = answer === 'tidak';
    switch (step.does) {
      case 'receive': return void file.do(who, 'receive', { subject: 'Liputan' });
      case 'request': return void file.do(who, 'request', { agency: 'Dinkes', contact: 'surel', subject: 'Permohonan' });
      case 'dispose': return void file.do(who, 'dispose', no ? { answer: 'tidak', note: 'Tidak' } : { receivers: ['Penerima'] });
      case 'draft': return void file.do(who, 'submit');
      case 'verify': case 'approve': return void file.do(who, 'sign', no ? { answer: 'tidak', comment: 'Perbaiki' } : { answer: 'ya' });
      case 'chooseChannels': return void file.do(who, 'chooseChannels', { channels: [{ channel: 'website' }, { channel: 'instagram' }] });
      case 'report': return void file.do(who, 'acknowledge');
      case 'archive': return void file.do(who, 'archive', { classificationCode: '400.14.4.3' });
      case 'evaluate': return void file.do(who, 'evaluate', { minutes: 'Notulen', heldOn: '2026-03-02', attendance: ['Ketua'], followUps: [{ id: `t${this.#text}`, text: 'Perbaiki' }] });
      case 'followUp': return this.#followUp(who);
      case 'wait': return void file.do(who, 'resume');
      case 'work': return void file.do(who, 'work');
      case 'publish': throw new Error('a publication is started and recorded');
    }
  }

  #followUp(who: Actor): void {
    for (const item of this.file.state.followUps) if (!item.closed) this.file.do(who, 'closeFollowUp', { item: item.id, result: 'Selesai', proof });
    this.file.do(who, 'completeFollowUp', { report: 'Laporan' });
  }

  #publish(step: MachineStep): void {
    const { file, machine } = this;
    for (const again of stepsAskedAgain(machine, file.state)) {
      for (const performer of again.performers) file.do(doer(machine, again, performer), 'sign', { step: again.id, answer: 'ya' });
    }
    for (const performer of step.performers) {
      const who = doer(machine, step, performer);
      const none = file.why(who, 'publish');
      if (none.length > 0) expect(none).toEqual(['channel.none-left']);
      else file.do(who, 'publish');
    }
    for (const { channel } of Object.values(file.state.publications).filter((one) => one.state === 'publishing')) {
      const link = channel === 'instagram' ? 'https://www.instagram.com/p/abc/' : 'https://contoh.go.id/berita';
      const by = step.performers.map((performer) => doer(machine, step, performer)).find((who) => file.may(who, 'recordPublication', channel));
      file.do(by ?? SYSTEM, 'recordPublication', { channel, outcome: 'published', link });
    }
  }
}

/** The steps a case has been at, those passed by a signature that stands included. */
const visited = (file: OneCase) => file.state.visits.map((visit) => visit.step);

describe('every path of every SOP is carried out to its end', () => {
  it('there are the five seeds and a dozen others', () => {
    expect(files.length).toBeGreaterThanOrEqual(17);
  });

  it.each(files)('%s', (_name, url) => {
    const read = readSopFile(readFileSync(url));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const machine = compile(read.definition);
    const { paths } = walkPaths(machine, MOST);
    const reached = new Set<string>();
    for (const path of paths) {
      const walk = new Walk(machine, path.track);
      const way = path.steps.map((one) => one.stepId);
      for (const { stepId, answer } of path.steps) {
        // What is out stays as it was signed: a way that publishes twice passes standing signatures by itself.
        const stood = walk.file.state.visits[way.indexOf(stepId)]?.way === 'stands' && walk.file.state.step !== stepId && answer === 'ya';
        if (!stood) walk.take(stepId, answer);
      }
      expect(visited(walk.file)).toEqual(way);
      const last = path.steps.at(-1);
      expect(walk.file.state).toMatchObject({ step: null, status: last?.answer === 'tidak' ? 'refused' : 'completed' });
      way.forEach((id) => reached.add(id));
    }
    expect([...reached].sort()).toEqual(machine.steps.map((step) => step.id).sort());
  });
});
