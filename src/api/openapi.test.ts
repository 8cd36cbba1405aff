import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { payloads } from '../core/case/command.ts';
import { openDoor, type Answer, type Door } from '../../test/door.ts';
import { endpointsOf, type ApiDocument, type Endpoint } from '../../test/sample-body.ts';

let door: Door;
let document: ApiDocument & { info: { title: string; version: string }; servers: { url: string }[] };
let endpoints: readonly Endpoint[];
let page: Answer;
beforeAll(async () => {
  door = await openDoor();
  document = (await door.send({}, 'GET', '/openapi.json')).json;
  endpoints = endpointsOf(document);
  page = await door.send({}, 'GET', '/docs');
});
afterAll(() => door.close());

describe('the OpenAPI document', () => {
  it('is version 3.1 and says what, which version and where', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: 'Kentongan API', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(document.servers).toEqual([{ url: 'http://localhost:3000' }]);
  });

  it('every operation has one sentence, one subject, its gate, a good answer and problem details', () => {
    expect(endpoints.length).toBeGreaterThan(65);
    const problems = endpoints.flatMap(({ method, path, operation }) => {
      const wrong: string[] = [];
      if (!operation.summary || operation.summary.length < 4) wrong.push('no summary');
      if (operation.tags?.length !== 1) wrong.push('not one tag');
      if (!Array.isArray(operation.security)) wrong.push('no security');
      const statuses = Object.keys(operation.responses);
      if (!statuses.some((status) => /^2\d\d$/.test(status))) wrong.push('no good answer');
      if (!operation.responses['default']?.content?.['application/problem+json']) wrong.push('no problem details');
      return wrong.map((what) => `${method} ${path}: ${what}`);
    });
    expect(problems).toEqual([]);
  });

  it('only signing in, requests from outside, the list of offices, and files and checks of SOPs are open to everybody', () => {
    const open = endpoints.filter((one) => one.operation.security?.length === 0).map((one) => `${one.method} ${one.path}`);
    expect(open.sort()).toEqual(['GET /public/offices', 'GET /public/requests/{receipt}', 'GET /sops/samples', 'GET /sops/schema.json', 'POST /public/{office}/files', 'POST /public/{office}/requests', 'POST /sessions', 'POST /sops/check']);
    for (const one of endpoints) {
      for (const need of (one.operation.security ?? []) as Record<string, string[]>[]) expect(Object.keys(document.components.securitySchemes)).toEqual(expect.arrayContaining(Object.keys(need)));
    }
  });

  it('every part of a path is a parameter, and no parameter is without its part', () => {
    for (const { method, path, operation } of endpoints) {
      const parts = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]).sort();
      const named = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(named.map((one) => one.name).sort(), `${method} ${path}`).toEqual(parts);
      expect(named.every((one) => one.required)).toBe(true);
      expect(new Set((operation.parameters ?? []).map((one) => `${one.in} ${one.name}`)).size).toBe(operation.parameters?.length ?? 0);
    }
  });

  it('every $ref leads somewhere', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);
    expect(refs.length).toBeGreaterThan(20);
    const lead = (ref: string) => ref.startsWith('#/') && ref.slice(2).split('/').reduce<ReturnType<typeof JSON.parse>>((place, key) => place?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document) !== undefined;
    expect([...new Set(refs)].filter((ref) => !lead(ref))).toEqual([]);
  });

  it('says where a key makes a repeat harmless, and a body that changes something is described', () => {
    for (const { method, path, operation, body } of endpoints) {
      const keyed = (operation.parameters ?? []).some((one) => one.in === 'header' && one.name === 'Idempotency-Key' && one.required);
      if (/\/cases(\/\{case\}\/[a-z-]+)?$/.test(path) && method === 'POST') expect(keyed, path).toBe(true);
      if (operation.requestBody?.content['application/json']) expect(body, path).toMatchObject({ type: 'object' });
    }
  });

  it('has a route for every command of the heart', () => {
    const commands = endpoints.filter((one) => one.operation.tags?.[0] === 'Commands').map((one) => one.operation.summary?.replace('Command: ', ''));
    expect(commands.sort()).toEqual(Object.keys(payloads).filter((type) => type !== 'open').sort());
  });

  it('has a route for every action that people take; the others belong to jobs, the public site and the first run', () => {
    const folder = join(import.meta.dirname, '..');
    const read = (room: string) => readdirSync(join(folder, room)).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.')).map((name) => readFileSync(join(folder, room, name), 'utf8')).join('\n');
    const api = read('api');
    // Files are registered as they are kept.
    const notByApi = ['register-file', 'create-office', 'put-site-post', 'withdraw-site-post', 'save-site-pages', 'record-showings'];
    const actions = readdirSync(join(folder, 'actions')).filter((name) => !name.includes('.test.') && /^export async function \w+\(context: Context, identity: Identity/m.test(readFileSync(join(folder, 'actions', name), 'utf8'))).map((name) => name.replace('.ts', ''));
    expect(actions.length).toBeGreaterThan(12);
    expect(actions.filter((name) => !notByApi.includes(name) && !api.includes(`../actions/${name}.ts`))).toEqual([]);
  });

  it('has a route for every query that a page asks; the others only dress what a route answers already', () => {
    const folder = join(import.meta.dirname, '..');
    const asked = (room: string) => {
      const texts = readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.')).map((name) => readFileSync(join(folder, room, name), 'utf8'));
      const imports = texts.flatMap((text) => [...text.matchAll(/^import \{([^}]*)\} from '[./]+\/queries\/[a-z-]+\.ts'/gm)].flatMap((match) => (match[1] ?? '').split(',').map((one) => one.trim())));
      return new Set(imports.filter((name) => /^[a-z]/.test(name) && !name.startsWith('type ')));
    };
    const dressed = [
      'findDeskOffice', 'hasOffice', 'caseTitles', 'hasCases', 'postsOfCases', 'correctedCase', 'findPeriodCase', 'findNotice', 'findOfficeFiles', 'findCalendarFeed', 'lastSettingChange', 'listPanels', 'channelsOfSops', 'listSopColumns', 'caseOpeners',
      // Members, holdings and mandates are lists of their own; telephone numbers are for a link on the page, and a receipt's letter for its page.
      'listColleagues', 'listOfficePeople', 'phonesOfAwaited', 'requestSent',
      // Publications with their times are a case's.
      'readScreenProgramme',
      // The showings of a case and the screens with when they were seen, put side by side.
      'readScreenReports',
    ];
    const [web, api] = [asked('web'), asked('api')];
    expect(web.size).toBeGreaterThan(50);
    expect([...web].filter((name) => !api.has(name) && !dressed.includes(name))).toEqual([]);
    expect(dressed.filter((name) => !web.has(name) || api.has(name))).toEqual([]);
  });
});

describe('the page to read it by', () => {
  it('needs no script, and its own policy allows none', () => {
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/<script|javascript:|\son[a-z]+=/i);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  });

  it('names every operation, and shows what is sent as text', () => {
    for (const { path, operation } of endpoints) expect(page.text).toContain(`<code>/api/v1${path}</code> ${operation.summary!.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}`);
    expect(page.text.match(/<details>/g)?.length).toBe(endpoints.length);
    expect(page.text).toContain('Open to everybody');
  });

  it('says in which language and with which title, as every page does', () => {
    expect(page.text).toMatch(/^<!doctype html><html lang="en">/);
    expect(page.text).toContain('<title>Kentongan API</title>');
    expect(page.text).toContain('<h1>');
  });
});
