/** A page to read the API by, made from its own OpenAPI document; no script. */
interface Operation { readonly summary?: string; readonly tags?: readonly string[]; readonly parameters?: readonly { name: string; in: string; required?: boolean; description?: string }[]; readonly requestBody?: { content?: Record<string, { schema?: unknown }> }; readonly security?: readonly unknown[] }
export interface Document { readonly info: { title: string; version: string; description?: string }; readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>; readonly components?: unknown }

export const DOCS_STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:0 auto;padding:1rem}
code,pre{font-family:ui-monospace,monospace;font-size:.9em}pre{overflow:auto;padding:.75rem;border:1px solid;border-radius:.4rem}
article{border-top:1px solid;padding:.5rem 0}summary{cursor:pointer;padding:.4rem 0}h2{margin-top:2rem}.method{font-weight:700;text-transform:uppercase}
nav a{margin-right:1rem}dd{margin:0 0 .8rem}dt{overflow-wrap:anywhere}table{border-collapse:collapse}td,th{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top}`;

export function docsPage(document: Document, address: string): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation, tag: operation.tags?.[0] ?? 'Other' })));
  const tags = [...new Set(operations.map((one) => one.tag))];
  const sections = tags.map((tag) => `<section><h2 id="${escape(tag)}">${escape(tag)}</h2>${operations.filter((one) => one.tag === tag).map(article).join('')}</section>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(document.info.title)}</title><link rel="stylesheet" href="docs.css"></head><body>
<main><h1>${escape(document.info.title)} <small>${escape(document.info.version)}</small></h1><p>${escape(document.info.description ?? '')}</p>
<p>Machine-readable: <a href="openapi.json">openapi.json</a>. Base address: <code>${escape(address)}</code></p>
<nav aria-label="Sections">${tags.map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join('')}</nav>${sections}</main></body></html>`;
}

function article({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const parameters = (operation.parameters ?? []).map((one) => `<tr><td><code>${escape(one.name)}</code></td><td>${escape(one.in)}${one.required ? ', required' : ''}</td><td>${escape(one.description ?? '')}</td></tr>`).join('');
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) => `<p>Body <code>${escape(type)}</code></p><pre>${escape(JSON.stringify(schema, null, 2))}</pre>`).join('');
  const open = (operation.security ?? []).length === 0 ? '<p>Open to everybody.</p>' : '';
  return `<article><details><summary><span class="method">${escape(method)}</span> <code>${escape(path)}</code> ${escape(operation.summary ?? '')}</summary>${open}${parameters ? `<table><tbody>${parameters}</tbody></table>` : ''}${bodies}</details></article>`;
}

/** Text as part of a page. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
